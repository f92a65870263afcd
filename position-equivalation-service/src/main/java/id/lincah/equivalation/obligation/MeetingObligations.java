package id.lincah.equivalation.obligation;

import id.lincah.equivalation.obligation.rules.ObligationCode;
import id.lincah.equivalation.obligation.rules.ObligationRules;
import id.lincah.equivalation.obligation.rules.ProofFacts;
import id.lincah.events.ObligationMet;
import id.lincah.regulation.FunctionalLevel;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes proofs of duties. One dated after the due day is refused; one in time counts even when it comes in later. */
@ApplicationScoped
public class MeetingObligations {
    private static final String LOCK = """
            select b.id, b.case_id, b.person_id, b.code, b.due, b.state, c.level
            from obligation b join equivalation_case c on c.agency_id = b.agency_id and c.id = b.case_id
            where b.agency_id = $1 and b.id = any($2) order by b.id for update of b""";
    private static final String WRITE = """
            update obligation b set state = 'MET', version = b.version + 1, next_on = null, met_on = m.met_on,
              proof_number = m.proof_number, proof_date = m.proof_date, consequence = null, ended_on = null,
              handled_by = $2
            from jsonb_to_recordset($3) as m(id uuid, met_on date, proof_number text, proof_date date)
            where b.agency_id = $1 and b.id = m.id""";

    /** How many duties were met. */
    @Schema(name = "ObligationsMet")
    public record Met(int met) {}

    /** A duty with its proof. */
    record Proven(MeetObligations.Item item, Row obligation) {
        boolean isTest() {
            return obligation.getString("code").equals(ObligationCode.COMPETENCE_TEST.name());
        }

        FunctionalLevel heldLevel() {
            return FunctionalLevel.valueOf(obligation.getString("level"));
        }
    }

    public Uni<Answer> meet(MeetObligations command, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        var ids =
                command.items().stream().map(MeetObligations.Item::obligationId).toArray(UUID[]::new);
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(caller.agency()).addArrayOfUUID(ids))
                .map(found -> {
                    var obligations = new HashMap<UUID, Row>();
                    found.forEach(row -> obligations.put(row.getUUID("id"), row));
                    return proven(command.items(), obligations);
                })
                .call(proven ->
                        db.preparedQuery(WRITE).execute(Tuple.of(caller.agency(), caller.account(), rows(proven))))
                .call(proven -> PassedTests.remember(proven, caller.agency(), db))
                .invoke(proven -> proven.forEach(each -> tell(each, work)))
                .map(proven -> Answer.ok(new Met(proven.size())));
    }

    private static List<Proven> proven(List<MeetObligations.Item> items, Map<UUID, Row> obligations) {
        var faults = new ArrayList<Violation>();
        var proven = new ArrayList<Proven>();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            // Taking a duty out makes a second item for it a fault.
            var obligation = obligations.remove(item.obligationId());
            fault(item, obligation, "/items/" + index)
                    .ifPresentOrElse(faults::add, () -> proven.add(new Proven(item, obligation)));
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("PROOF_FAULTY", faults);
        }
        return proven;
    }

    private static Optional<Violation> fault(MeetObligations.Item item, Row obligation, String pointer) {
        if (obligation == null) {
            return Optional.of(new Violation(pointer + "/obligationId", "OBLIGATION_UNKNOWN"));
        }
        var state = ObligationState.valueOf(obligation.getString("state"));
        if (!state.mayBecome(ObligationState.MET)) {
            return Optional.of(
                    new Violation(pointer + "/obligationId", "OBLIGATION_STATE", Map.of("state", state.name())));
        }
        var misplaced = PassedTests.fault(new Proven(item, obligation));
        if (misplaced.isPresent()) {
            return misplaced.map(code -> new Violation(pointer + "/testedLevel", code));
        }
        return ObligationRules.PROOF.examine(new ProofFacts(obligation.getLocalDate("due"), item.metOn())).stream()
                .findFirst()
                .map(late -> new Violation(pointer + "/metOn", late.code(), late.details()));
    }

    private static JsonArray rows(List<Proven> proven) {
        return new JsonArray(proven.stream()
                .map(each -> new JsonObject()
                        .put("id", each.item().obligationId().toString())
                        .put("met_on", each.item().metOn().toString())
                        .put("proof_number", each.item().proofNumber())
                        .put("proof_date", each.item().proofDate().toString()))
                .toList());
    }

    private static void tell(Proven proven, UnitOfWork work) {
        var item = proven.item();
        var obligation = proven.obligation();
        work.publish(new ObligationMet(
                item.obligationId(),
                obligation.getUUID("case_id"),
                obligation.getUUID("person_id"),
                work.caller().agency(),
                obligation.getString("code"),
                item.metOn()));
        work.audit(AuditEntry.of(
                "obligation.met",
                "obligation",
                item.obligationId(),
                Map.of(
                        "before", obligation.getString("state"),
                        "metOn", item.metOn(),
                        "proofNumber", item.proofNumber(),
                        "proofDate", item.proofDate())));
    }
}
