package id.lincah.equivalation.credit;

import id.lincah.equivalation.query.Rows;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes back grades that were decreed and tests that were recorded wrongly. What a placement told is corrected where
 * placements are made; a step that a later one rests on goes after it. The step stays stored and says that it was taken
 * back; the reason stands in the audit trail.
 */
@ApplicationScoped
class CorrectingCareers {
    private static final String LOCK = """
            select person_id from credit_account where agency_id = $1 and person_id = any($2::uuid[])
            order by person_id for update""";

    /** One row for each line, in their order. */
    private static final String FOUND = """
            select s.id, s.origin, row_number() over (partition by i.person_id, i.what, i.value, i.since order by i.line)
                > 1 as repeated,
              i.what = 'GRADE' and o.grade = i.value and o.grade_since = i.since as placed,
              exists (select from career_step l where l.agency_id = $1 and l.person_id = i.person_id and not l.taken_back
                and case i.what when 'GRADE' then l.what = 'GRADE' and l.since > i.since
                  else l.what = 'LEVEL' and l.value = i.value and l.since >= i.since end
                and not exists (select from jsonb_to_recordset($2::jsonb) as t(person_id uuid, what text, value text,
                  since date) where t.person_id = l.person_id and t.what = l.what and t.value = l.value
                  and t.since = l.since)) as rested_on
            from rows from (jsonb_to_recordset($2::jsonb) as (person_id uuid, what text, value text, since date))
              with ordinality as i(person_id, what, value, since, line)
            left join career_step s on s.agency_id = $1 and s.person_id = i.person_id and s.what = i.what
              and s.value = i.value and s.since = i.since and not s.taken_back
            left join official o on o.agency_id = $1 and o.person_id = i.person_id
            order by i.line""";

    private static final String TAKE_BACK =
            "update career_step set taken_back = true where agency_id = $1 and id = any($2::uuid[])";

    Uni<Answer> correct(CreditCommands.CareerCorrections command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var persons = command.items().stream()
                .map(CreditCommands.CareerCorrection::personId)
                .distinct()
                .toList();
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency, persons.toArray(UUID[]::new)))
                .chain(locked -> db.preparedQuery(FOUND).execute(Tuple.of(agency, lines(command))))
                .map(found -> steps(Rows.list(found, row -> row)))
                .chain(ids -> db.preparedQuery(TAKE_BACK).execute(Tuple.of(agency, ids)))
                .invoke(taken -> command.items().forEach(item -> audit(item, work)))
                .replaceWith(() -> Answer.ok(new CareerCorrected(persons), null));
    }

    private static JsonArray lines(CreditCommands.CareerCorrections command) {
        return new JsonArray(command.items().stream()
                .map(item -> new JsonObject()
                        .put("person_id", item.personId().toString())
                        .put("what", item.what().name())
                        .put("value", item.value())
                        .put("since", item.since().toString()))
                .toList());
    }

    private static UUID[] steps(List<Row> found) {
        var faults = new LineFaults();
        for (int i = 0; i < found.size(); i++) {
            var obstacle = obstacle(found.get(i));
            if (obstacle != null) {
                faults.add(i, obstacle);
            }
        }
        faults.requireNone();
        return found.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
    }

    private static String obstacle(Row row) {
        if (row.getUUID("id") == null) {
            return "STEP_UNKNOWN";
        }
        if (row.getBoolean("repeated")) {
            return "PERSON_TWICE";
        }
        var entered = List.of("DECREE", "PROOF").contains(row.getString("origin"));
        if (!entered || Boolean.TRUE.equals(row.getBoolean("placed"))) {
            return "STEP_PLACED";
        }
        return row.getBoolean("rested_on") ? "STEP_RESTED_ON" : null;
    }

    private static void audit(CreditCommands.CareerCorrection item, UnitOfWork work) {
        work.audit(AuditEntry.of(
                "credit-account.step-taken-back",
                "credit-account",
                item.personId(),
                Map.of(
                        "what",
                        item.what().name(),
                        "value",
                        item.value(),
                        "since",
                        item.since().toString(),
                        "reason",
                        item.reason())));
    }
}
