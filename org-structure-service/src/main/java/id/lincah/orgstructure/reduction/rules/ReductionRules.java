package id.lincah.orgstructure.reduction.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.math.BigDecimal;
import java.util.List;

/** The three counts of a level and the rate that follows from them. */
public final class ReductionRules {
    private final Rules<ReductionFacts> rules;

    public ReductionRules(RuleBook book) {
        rules = new Rules<>(List.of(new R2514CountsAgree(book)));
    }

    /** All four null when the counts do not agree; the rate alone null when nothing was there before. */
    public record Reduction(Long before, Long after, Long removed, BigDecimal rate, List<Finding> findings) {}

    public Reduction summarise(ReductionFacts facts) {
        var findings = rules.examine(facts);
        if (!findings.isEmpty()) {
            return new Reduction(null, null, null, null, findings);
        }
        var rate = R2515ReductionRate.of(facts.derivedBefore(), facts.derivedRemoved());
        return new Reduction(facts.derivedBefore(), facts.derivedAfter(), facts.derivedRemoved(), rate, findings);
    }

    public Rules<ReductionFacts> rules() {
        return rules;
    }
}
