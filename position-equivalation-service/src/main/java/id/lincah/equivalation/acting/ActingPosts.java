package id.lincah.equivalation.acting;

import id.lincah.events.ActingEnded;
import id.lincah.events.ActingStarted;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who acts where, as the persons topic tells. Acting takes nobody out of the own position: no case, duty or account ends
 * with it. What R17-39 asks is whether the functional level somebody is about to hold reaches the post acted in.
 */
@ApplicationScoped
public class ActingPosts {
    /** The event names the position only; its kind is known from whoever held it last. */
    private static final String START = """
            insert into acting_post (agency_id, acting_id, person_id, kind, position_id, position_kind, heads_unit,
              starts_on, ends_on)
            values ($1, $2, $3, $4, $5,
              (select o.position_kind from official o where o.agency_id = $1 and o.position_id = $5 limit 1), $6, $7, $8)
            on conflict (agency_id, acting_id) do nothing""";

    private static final String END =
            "update acting_post set ends_on = $3::date - 1 where agency_id = $1 and acting_id = $2";
    private static final String ON = """
            select * from acting_post where agency_id = $1 and person_id = any($2)
              and starts_on <= $3 and (ends_on is null or ends_on >= $3) order by person_id, starts_on, acting_id""";

    public Uni<Void> start(SqlConnection db, String agency, ActingStarted started) {
        var values = Tuple.tuple()
                .addString(agency)
                .addUUID(started.actingId())
                .addUUID(started.personId())
                .addString(started.kind())
                .addUUID(started.positionId())
                .addBoolean(started.headsUnit())
                .addLocalDate(started.startsOn())
                .addLocalDate(started.endsOn());
        return db.preparedQuery(START).execute(values).replaceWithVoid();
    }

    /** An acting this service never heard of began before it listened, and concerns nothing here. */
    public Uni<Void> end(SqlConnection db, String agency, ActingEnded ended) {
        return db.preparedQuery(END)
                .execute(Tuple.of(agency, ended.actingId(), ended.endedOn()))
                .replaceWithVoid();
    }

    /** @return by person; whoever acts nowhere on that day is absent */
    public Uni<Map<UUID, List<ActingPost>>> on(SqlConnection db, String agency, UUID[] persons, LocalDate day) {
        return db.preparedQuery(ON)
                .execute(Tuple.of(agency).addArrayOfUUID(persons).addLocalDate(day))
                .map(rows -> {
                    Map<UUID, List<ActingPost>> byPerson = new HashMap<>();
                    rows.forEach(row -> byPerson.computeIfAbsent(row.getUUID("person_id"), id -> new ArrayList<>())
                            .add(ActingPost.of(row)));
                    return byPerson;
                });
    }
}
