package id.lincah.team.rules;

import id.lincah.regulation.DatedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which approvals an assignment needs, in order, and who issues the letter: the table of approvals by scope (R7-26). Its content is
 * recalled and not verified, so an agency may replace the table.
 */
public final class ApprovalPolicy {
    /** One step of the table. */
    public record Step(ApproverRole approver, LetterIssuer letterIssuer) {}

    private final DatedTable<Step> table;

    private ApprovalPolicy(DatedTable<Step> table) {
        this.table = table;
    }

    public static ApprovalPolicy read(String resource) {
        return new ApprovalPolicy(DatedTable.read(
                resource,
                List.of("scope", "basis", "step"),
                row -> new Step(
                        row.oneOf("approver", ApproverRole.class), row.oneOf("letter_issuer", LetterIssuer.class))));
    }

    /**
     * The approvals in their order.
     *
     * @throws IllegalStateException when the table is silent: a missing row is never "no approval needed"
     */
    public List<ApproverRole> approvers(Scope scope, Basis basis, LocalDate on) {
        return steps(scope, basis, on).stream().map(Step::approver).toList();
    }

    /** Who issues the letter of a team whose farthest appointed member comes from this scope. */
    public LetterIssuer letterIssuer(Scope widest, LocalDate on) {
        return steps(widest, Basis.APPOINTED, on).get(0).letterIssuer();
    }

    private List<Step> steps(Scope scope, Basis basis, LocalDate on) {
        var steps = new ArrayList<Step>();
        for (var step = table.rowFor(on, scope, basis, 1); step.isPresent(); ) {
            steps.add(step.get());
            step = table.rowFor(on, scope, basis, steps.size() + 1);
        }
        if (steps.isEmpty()) {
            throw new IllegalStateException("no approvals for " + scope + " " + basis + " on " + on);
        }
        return steps;
    }
}
