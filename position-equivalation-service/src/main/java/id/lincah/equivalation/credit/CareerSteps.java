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

    /** What an account began with; a later level or grade must not be all that is remembered. */
    private static final String OPENINGS = """
            insert into career_step (agency_id, person_id, what, value, since, origin)
            select $1, k.person_id, k.what, k.value, k.since, 'OPENING' from (
              select a.person_id, 'LEVEL' as what, a.functional_level as value, a.level_since as since
              from credit_account a where a.agency_id = $1 and a.person_id = any($2::uuid[])
              union all
              select o.person_id, 'GRADE', o.grade, o.grade_since
              from official o where o.agency_id = $1 and o.person_id = any($2::uuid[])
                and o.employment_status <> 'PPPK') k
            where not exists (select from career_step s
              where s.agency_id = $1 and s.person_id = k.person_id and s.what = k.what and not s.taken_back)
            on conflict (agency_id, person_id, what, value, since) where not taken_back do nothing""";

    /** What is held on that day already is not begun again. A test is passed once for a level. */
    private static final String ADD = """
            insert into career_step (agency_id, person_id, what, value, since, origin, document_number, override_reason)
            select $1, s.person_id, s.what, s.value, s.since, $3, s.document_number, s.override_reason
            from jsonb_to_recordset($2::jsonb) as s(person_id uuid, what text, value text, since date,
              document_number text, override_reason text)
            where s.value is distinct from (select k.value from career_step k
              where k.agency_id = $1 and k.person_id = s.person_id and k.what = s.what and not k.taken_back
                and case when s.what = 'TEST' then k.value = s.value else k.since <= s.since end
              order by k.since desc, k.recorded_at desc, k.id desc limit 1)
            on conflict (agency_id, person_id, what, value, since) where not taken_back do nothing
            returning id, person_id, what, value""";

    private static final String TAKE_BACK_LEVELS = """
            update career_step s set taken_back = true
            from jsonb_to_recordset($2::jsonb) as t(person_id uuid, level text, since date)
            where s.agency_id = $1 and s.person_id = t.person_id and s.what = 'LEVEL' and s.value = t.level
              and s.since = t.since and not s.taken_back""";

    private static final String FORGET_LEVELS = """
            update career_step set taken_back = true
            where agency_id = $1 and person_id = any($2::uuid[]) and what = 'LEVEL' and not taken_back""";

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

    /** @param levels each with {@code person_id}, {@code level} and {@code since} */
    Uni<Void> takeBackLevels(JsonArray levels, String agency, SqlConnection db) {
        return db.preparedQuery(TAKE_BACK_LEVELS)
                .execute(Tuple.of(agency, levels))
                .replaceWithVoid();
    }

    /** Before an account begins anew. */
    Uni<Void> forgetLevels(Collection<UUID> persons, String agency, SqlConnection db) {
        return db.preparedQuery(FORGET_LEVELS)
                .execute(Tuple.of(agency, persons.toArray(UUID[]::new)))
                .replaceWithVoid();
    }
}
