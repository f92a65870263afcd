package id.lincah.performance.sheet;

import id.lincah.performance.rules.DistributionFacts;
import id.lincah.performance.rules.DistributionOutcome;
import id.lincah.performance.rules.DistributionPatterns;
import id.lincah.performance.rules.PatternCondition;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.regulation.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of the distribution rules to one set of counts. The calculator and the sheet ask the same one.
 *
 * @param violations codes of D-21, sorted
 * @param limits per code of the pattern: which groups, what is allowed, what there is
 */
public record DistributionCheck(
        DistributionOutcome outcome,
        long headCount,
        List<String> violations,
        Map<String, Limit> limits,
        List<Finding> findings) {

    /**
     * One condition with its numbers.
     *
     * @param groups predicates counted together
     * @param bound how {@code limit} is meant
     * @param limit employees allowed at most or at least
     * @param actual employees counted
     */
    public record Limit(List<String> groups, String bound, long limit, long actual) {
        static Limit of(PatternCondition condition, DistributionFacts facts) {
            return new Limit(
                    condition.groups().stream().map(Enum::name).toList(),
                    condition.bound().name(),
                    condition.limit(facts.counts()),
                    condition.actual(facts.counts()));
        }
    }

    public static DistributionCheck of(DistributionPatterns patterns, DistributionFacts facts) {
        var findings = PerformanceRules.DISTRIBUTION.examine(facts);
        var outcome = patterns.outcome(facts);
        return new DistributionCheck(
                outcome, facts.counts().headCount(), violations(outcome, findings), limits(patterns, facts), findings);
    }

    private static List<String> violations(DistributionOutcome outcome, List<Finding> findings) {
        return outcome == DistributionOutcome.VIOLATED
                ? findings.stream().map(Finding::code).sorted().toList()
                : List.of();
    }

    private static Map<String, Limit> limits(DistributionPatterns patterns, DistributionFacts facts) {
        var limits = new LinkedHashMap<String, Limit>();
        patterns.of(facts.achievement(), facts.on())
                .forEach(condition -> limits.put(condition.code(), Limit.of(condition, facts)));
        return limits;
    }
}
