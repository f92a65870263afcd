package id.lincah.equivalation.credit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Levels, grades and passed tests of officials with their first days; each is known once, whoever tells it first. */
@ApplicationScoped
class CareerSteps {
    /** @param what {@code LEVEL}, {@code GRADE} or {@code TEST} */
    record Step(
            UUID personId, String what, String value, LocalDate since, String documentNumber, String overrideReason) {
        private JsonObject stored() {
            return new JsonObject()
                    .put("person_id", personId.toString())
                    .put("what", what)
                    .put("value", value)
                    .put("since", since.toString())
                    .put("document_number", documentNumber)
                    .put("override_reason", overrideReason);
        }
    }

    /** An account begins with its first level; that is written down once the level changes. */
    private static final String OPENINGS = """
            insert into career_step (agency_id, person_id, what, value, since, origin)
            select $1, a.person_id, 'LEVEL', a.functional_level, a.level_since, 'OPENING' from credit_account a
            where a.agency_id = $1 and a.person_id = any($2::uuid[]) and not exists (select from career_step s
              where s.agency_id = $1 and s.person_id = a.person_id and s.what = 'LEVEL' and not s.taken_back)
            on conflict (agency_id, person_id, what, value) where not taken_back do nothing""";

    private static final String ADD = """
            insert into career_step (agency_id, person_id, what, value, since, origin, document_number, override_reason)
            select $1, s.person_id, s.what, s.value, s.since, $3, s.document_number, s.override_reason
            from jsonb_to_recordset($2::jsonb) as s(person_id uuid, what text, value text, since date,
              document_number text, override_reason text)
            on conflict (agency_id, person_id, what, value) where not taken_back do nothing
            returning id, person_id, value""";

    private static final String TAKE_BACK = """
            update career_step set taken_back = true
            where agency_id = $1 and person_id = $2 and what = 'LEVEL' and value = $3 and not taken_back""";

    Uni<Void> rememberOpenings(Collection<UUID> persons, String agency, SqlConnection db) {
        return db.preparedQuery(OPENINGS)
                .execute(Tuple.of(agency, persons.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** @return the steps that were not known yet */
    Uni<RowSet<Row>> add(List<Step> steps, String origin, String agency, SqlConnection db) {
        var values = new JsonArray(steps.stream().map(Step::stored).toList());
        return db.preparedQuery(ADD).execute(Tuple.of(agency, values, origin));
    }

    Uni<Void> takeBackLevel(UUID person, String level, String agency, SqlConnection db) {
        return db.preparedQuery(TAKE_BACK)
                .execute(Tuple.of(agency, person, level))
                .replaceWithVoid();
    }
}
