package id.lincah.equivalation.manualcredit;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
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

/** An approver sets credit where the table is silent: reasoned, documented, once, and never for his own case work. */
@ApplicationScoped
public class EnteringManualCredits {
    private static final String LOCK = """
            select c.id, c.person_id, c.state, c.level, c.codes, c.aligned_by, o.grade,
              exists (select from manual_credit m where m.case_id = c.id and m.functional_level = c.level) as entered
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.agency_id = $1 and c.id = any($2) order by c.id for update of c""";
    private static final String WRITE = """
            with entered as (
              insert into manual_credit (agency_id, case_id, functional_level, person_id, grade, conventional, integrated,
                reason, document_number, document_date, entered_by)
              select $1, m.case_id, m.level, m.person_id, m.grade, m.conventional, m.integrated, m.reason,
                m.document_number, m.document_date, $2
              from jsonb_to_recordset($3) as m(case_id uuid, level text, person_id uuid, grade text, conventional numeric,
                integrated numeric, reason text, document_number text, document_date date)
              returning case_id)
            update equivalation_case c set version = c.version + 1 from entered e
            where c.agency_id = $1 and c.id = e.case_id""";
    /** After the inauguration the account is open: a value then is a correction of the account. */
    private static final Set<String> BEFORE_INAUGURATION =
            Set.of("MAPPED", "ALIGNED", "PROPOSED", "VALIDATED", "RETURNED", "APPROVED", "APPOINTED", "POSTPONED");

    /** How many values were entered. */
    @Schema(name = "ManualCreditsEntered")
    public record Entered(int entered) {}

    public Uni<Answer> enter(EnterManualCredits command, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        var ids = command.items().stream().map(EnterManualCredits.Item::caseId).toArray(UUID[]::new);
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(caller.agency()).addArrayOfUUID(ids))
                .map(found -> rows(command.items(), byId(found), work))
                .call(rows -> db.preparedQuery(WRITE).execute(Tuple.of(caller.agency(), caller.account(), rows)))
                .map(rows -> Answer.ok(new Entered(rows.size())));
    }

    private static Map<UUID, Row> byId(RowSet<Row> found) {
        var byId = new HashMap<UUID, Row>();
        found.forEach(row -> byId.put(row.getUUID("id"), row));
        return byId;
    }

    private static JsonArray rows(List<EnterManualCredits.Item> items, Map<UUID, Row> cases, UnitOfWork work) {
        var faults = new ArrayList<Violation>();
        var rows = new JsonArray();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            // Taking a case out makes a second item for it a fault.
            var found = cases.remove(item.caseId());
            var code = fault(found, work.caller().account());
            if (code == null) {
                rows.add(row(item, found, work));
            } else {
                faults.add(new Violation("/items/" + index + "/caseId", code, Map.of("caseId", item.caseId())));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("MANUAL_CREDIT_FAULTY", faults);
        }
        return rows;
    }

    private static String fault(Row found, String account) {
        if (found == null) {
            return "CASE_UNKNOWN";
        }
        if (!List.of(found.getArrayOfStrings("codes")).contains("TABLE_ENTRY_MISSING")) {
            return "CREDIT_IN_TABLE";
        }
        if (found.getBoolean("entered")) {
            return "MANUAL_CREDIT_EXISTS";
        }
        if (!BEFORE_INAUGURATION.contains(found.getString("state"))) {
            return "CASE_CLOSED";
        }
        return account.equals(found.getString("aligned_by")) ? "SELF_APPROVAL" : null;
    }

    private static JsonObject row(EnterManualCredits.Item item, Row found, UnitOfWork work) {
        var level = found.getString("level");
        var value = ManualValue.of(item.scale(), level, item.credit());
        work.audit(AuditEntry.of(
                "credit.entered-manually",
                "equivalation-case",
                item.caseId(),
                Map.of(
                        "level", level,
                        "grade", found.getString("grade"),
                        "conventional", value.conventional(),
                        "integrated", value.integrated(),
                        "reason", item.reason(),
                        "documentNumber", item.documentNumber(),
                        "documentDate", item.documentDate())));
        return new JsonObject()
                .put("case_id", item.caseId().toString())
                .put("level", level)
                .put("person_id", found.getUUID("person_id").toString())
                .put("grade", found.getString("grade"))
                .put("conventional", value.conventional().toPlainString())
                .put("integrated", value.integrated().toPlainString())
                .put("reason", item.reason())
                .put("document_number", item.documentNumber())
                .put("document_date", item.documentDate().toString());
    }
}
