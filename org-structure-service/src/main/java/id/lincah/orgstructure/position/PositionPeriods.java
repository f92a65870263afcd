package id.lincah.orgstructure.position;

import id.lincah.orgstructure.query.Columns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Writes the periods of many positions by a few statements. */
record PositionPeriods(String agency, LocalDate day, SqlConnection connection) {
    private static final String IDENTIFY =
            "insert into position (agency_id, code) select $1, c from unnest($2::text[]) c returning id, code";

    private static final String END = """
            with old as (
              delete from position_period where position_id = any($1::uuid[]) and valid_during @> $2::date returning *),
            seen as (update position set version = version + 1 where id = any($1::uuid[]) and agency_id = $3)
            insert into position_period (position_id, agency_id, valid_from, valid_to, unit_id, title, kind, echelon,
              head, functional_code, functional_level, scenario_id)
            select position_id, agency_id, valid_from, $2, unit_id, title, kind, echelon,
              head, functional_code, functional_level, scenario_id
            from old where valid_from < $2
            """;

    private static final String BEGIN = """
            insert into position_period (position_id, agency_id, valid_from, valid_to, unit_id, title, kind, echelon,
              head, functional_code, functional_level)
            select id, $1, $2, ends, unit_id, title, kind, echelon, head, functional_code, functional_level
            from unnest($3::uuid[], $4::date[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::boolean[],
              $10::text[], $11::text[])
              x (id, ends, unit_id, title, kind, echelon, head, functional_code, functional_level)
            """;

    /** @return the changes with the ids of new positions filled in */
    Uni<List<PlannedChange>> write(List<PlannedChange> planned) {
        var codes = planned.stream()
                .filter(PlannedChange::creates)
                .map(change -> change.after().code())
                .toArray(String[]::new);
        return connection
                .preparedQuery(IDENTIFY)
                .execute(Tuple.of(agency, codes))
                .map(rows -> {
                    var ids = new HashMap<String, UUID>();
                    rows.forEach(row -> ids.put(row.getString(1), row.getUUID(0)));
                    return planned.stream()
                            .map(change -> change.creates()
                                    ? identified(change, ids.get(change.after().code()))
                                    : change)
                            .toList();
                })
                .call(changes -> connection.preparedQuery(END).execute(Tuple.of(ended(changes), day, agency)))
                .call(this::begin);
    }

    private static PlannedChange identified(PlannedChange change, UUID id) {
        return new PlannedChange(change.act(), null, change.after().withId(id), change.endsOn());
    }

    private static UUID[] ended(List<PlannedChange> changes) {
        return changes.stream()
                .filter(change -> !change.creates())
                .map(change -> change.before().id())
                .toArray(UUID[]::new);
    }

    private Uni<?> begin(List<PlannedChange> changes) {
        var begun = new ArrayList<>(changes);
        begun.removeIf(PlannedChange::ends);
        var columns = Tuple.tuple()
                .addValue(agency)
                .addValue(day)
                .addValue(Columns.ids(begun, change -> change.after().id()))
                .addValue(Columns.dates(begun, PlannedChange::endsOn))
                .addValue(Columns.ids(begun, change -> change.after().unitId()))
                .addValue(Columns.texts(begun, change -> change.after().title()))
                .addValue(Columns.texts(begun, change -> change.after().kind()))
                .addValue(Columns.texts(begun, change -> change.after().echelon()))
                .addValue(Columns.flags(begun, change -> change.after().head()))
                .addValue(Columns.texts(begun, change -> change.after().functionalCode()))
                .addValue(Columns.texts(begun, change -> change.after().functionalLevel()));
        return connection.preparedQuery(BEGIN).execute(columns);
    }
}
