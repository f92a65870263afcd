package id.lincah.equivalation.assessment;

import id.lincah.regulation.EducationLevel;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records overrides before the assessment; an agency that has not allowed them by a document of its own has none. */
@ApplicationScoped
public class EnteringEducationOverrides {
    private static final String ALLOWED =
            "select 1 from equivalation_setting where agency_id = $1 and below_s1_override for share";
    private static final String LOCK = """
            select c.id, c.state, c.regime, o.education,
              exists (select from education_override e where e.case_id = c.id) as entered
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.agency_id = $1 and c.id = any($2) order by c.id for update of c""";
    private static final String WRITE = """
            insert into education_override (agency_id, case_id, reason, document_number, document_date, entered_by)
            select $1, e.case_id, e.reason, e.document_number, e.document_date, $2
            from jsonb_to_recordset($3) as e(case_id uuid, reason text, document_number text, document_date date)""";
    private static final Set<String> BEFORE_ASSESSMENT = Set.of("IDENTIFIED", "MAPPED");

    /** How many overrides were entered. */
    @Schema(name = "EducationOverridesEntered")
    public record Entered(int entered) {}

    public Uni<Answer> enter(EnterEducationOverrides command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var ids = command.items().stream()
                .map(EnterEducationOverrides.Item::caseId)
                .toArray(UUID[]::new);
        return db.preparedQuery(ALLOWED)
                .execute(Tuple.of(agency))
                .invoke(allowed -> {
                    if (allowed.size() == 0) {
                        throw Problem.conflict("OVERRIDE_NOT_ALLOWED");
                    }
                })
                .chain(allowed ->
                        db.preparedQuery(LOCK).execute(Tuple.of(agency).addArrayOfUUID(ids)))
                .map(found -> {
                    var cases = new HashMap<UUID, Row>();
                    found.forEach(row -> cases.put(row.getUUID("id"), row));
                    return rows(command.items(), cases, work);
                })
                .call(rows -> db.preparedQuery(WRITE)
                        .execute(Tuple.of(agency, work.caller().account(), rows)))
                .map(rows -> Answer.ok(new Entered(rows.size())));
    }

    private static JsonArray rows(List<EnterEducationOverrides.Item> items, Map<UUID, Row> cases, UnitOfWork work) {
        var faults = new ArrayList<Violation>();
        var rows = new JsonArray();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            // Taking a case out makes a second item for it a fault.
            var code = fault(cases.remove(item.caseId()));
            if (code == null) {
                rows.add(row(item, work));
            } else {
                faults.add(new Violation("/items/" + index + "/caseId", code, Map.of("caseId", item.caseId())));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("OVERRIDE_FAULTY", faults);
        }
        return rows;
    }

    private static String fault(Row found) {
        if (found == null) {
            return "CASE_UNKNOWN";
        }
        if (!BEFORE_ASSESSMENT.contains(found.getString("state"))) {
            return "CASE_ASSESSED";
        }
        // Under 28/2019 the law itself lets them pass, with a duty (R17-33).
        var needless = EducationLevel.valueOf(found.getString("education")).atLeast(EducationLevel.S1)
                || !found.getString("regime").equals("PERMENPANRB_17_2021");
        if (needless) {
            return "OVERRIDE_NEEDLESS";
        }
        return found.getBoolean("entered") ? "OVERRIDE_EXISTS" : null;
    }

    private static JsonObject row(EnterEducationOverrides.Item item, UnitOfWork work) {
        work.audit(AuditEntry.of(
                "education.overridden",
                "equivalation-case",
                item.caseId(),
                Map.of(
                        "reason", item.reason(),
                        "documentNumber", item.documentNumber(),
                        "documentDate", item.documentDate())));
        return new JsonObject()
                .put("case_id", item.caseId().toString())
                .put("reason", item.reason())
                .put("document_number", item.documentNumber())
                .put("document_date", item.documentDate().toString());
    }
}
