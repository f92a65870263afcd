package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposal.rules.LineAnswer;
import id.lincah.equivalation.proposal.rules.LineFacts;
import id.lincah.equivalation.proposal.rules.LineFacts.Ministry;
import id.lincah.equivalation.proposal.rules.LineRules;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Finding;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Holds each answer against the rules: who may give it, and what it must say. */
final class JudgingAnswers {
    private JudgingAnswers() {}

    private static List<Finding> refusals(Row proposal, LineAnswer answer, String remarks, Caller caller) {
        return LineRules.refusals(new LineFacts(
                answer,
                remarks,
                caller.has("home-affairs") ? Ministry.HOME_AFFAIRS : Ministry.PANRB,
                AgencyKind.valueOf(proposal.getString("agency_kind")).isRegional(),
                proposal.getString("state").equals("VALIDATED")));
    }

    /** @throws Problem 403 for the wrong ministry, 422 when the rules refuse the answer */
    static void refuse(Row proposal, LineAnswer answer, String remarks, Caller caller) {
        refuse(refusals(proposal, answer, remarks, caller));
    }

    private static void refuse(List<Finding> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        var code = refusals.get(0).code();
        throw code.endsWith("_DECIDES") ? Problem.forbidden(code) : Problem.ruleBroken(code, refusals);
    }

    /** Taking a case out of the known ones makes a second answer to it a fault. */
    static void refuseFaulty(Row proposal, AnswerLines command, Set<UUID> known, Caller caller) {
        var faults = new ArrayList<Violation>();
        for (var index = 0; index < command.rows().size(); index++) {
            var row = command.rows().get(index);
            var refusals = refusals(proposal, row.answer(), row.remarks(), caller);
            if (refusals.stream().anyMatch(each -> each.code().endsWith("_DECIDES"))) {
                refuse(refusals);
            }
            if (!known.remove(row.caseId())) {
                faults.add(new Violation("/rows/" + index + "/caseId", "CASE_UNKNOWN"));
            }
            if (!refusals.isEmpty()) {
                faults.add(new Violation(
                        "/rows/" + index + "/remarks", refusals.get(0).code()));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("ANSWERS_FAULTY", faults);
        }
    }
}
