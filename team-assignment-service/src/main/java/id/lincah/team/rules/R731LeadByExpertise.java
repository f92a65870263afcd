package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-31: functional officials first, executing staff possible; never decided by rank, so only a hint. */
record R731LeadByExpertise(RuleBook book) implements Rule<LeadFacts> {
    @Override
    public String id() {
        return "R7-31";
    }

    @Override
    public List<Finding> examine(LeadFacts facts) {
        return facts.positionKind() == PositionKind.PELAKSANA
                ? List.of(book.finding(id(), "LEAD_NOT_FUNCTIONAL", Severity.REVIEW))
                : List.of();
    }
}
