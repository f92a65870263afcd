package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposaldocuments.ChecklistLine;
import id.lincah.equivalation.proposaldocuments.Checklists;
import id.lincah.equivalation.proposaldocuments.DocumentDemand;
import id.lincah.regulation.Finding;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds a proposal back whose papers are incomplete, where the agency has decided so (R17-28). */
@ApplicationScoped
class PapersAtHand {
    /** Enough to know what kind of thing is missing; the checklist names the rest. */
    private static final int NAMED = 100;

    private final Checklists checklists;

    PapersAtHand(Checklists checklists) {
        this.checklists = checklists;
    }

    /** @throws Problem 422 with what is missing, where papers are demanded or a reason for their lack is */
    Uni<Void> require(ProposalCommands.Propose command, UnitOfWork work, SqlConnection db) {
        return checklists
                .demand(db, work.caller().agency())
                .chain(demand -> mayGo(demand, command.withoutDocuments())
                        ? Uni.createFrom().voidItem()
                        : requireAll(command, work, db));
    }

    private static boolean mayGo(DocumentDemand demand, String reason) {
        return demand == DocumentDemand.OPTIONAL
                || (demand == DocumentDemand.REASONED && reason != null && !reason.isBlank());
    }

    private Uni<Void> requireAll(ProposalCommands.Propose command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return checklists
                .ofAgency(db, agency, command.scenarioId())
                .chain(ofAgency -> checklists
                        .incomplete(db, agency, command.scenarioId(), NAMED)
                        .invoke(ofCases -> refuse(ofAgency, ofCases)))
                .replaceWithVoid();
    }

    private static void refuse(List<Finding> ofAgency, List<ChecklistLine> ofCases) {
        var missing = Stream.concat(
                        ofAgency.stream().map(finding -> new Violation("agency", finding.code(), finding.details())),
                        ofCases.stream().flatMap(PapersAtHand::violations))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.faultyContent("DOCUMENTS_MISSING", missing);
        }
    }

    private static Stream<Violation> violations(ChecklistLine line) {
        return line.missing().entrySet().stream()
                .map(each -> new Violation(
                        "case " + line.caseId(),
                        "DOCUMENT_MISSING",
                        Map.of("kind", each.getKey(), "missing", each.getValue())));
    }
}
