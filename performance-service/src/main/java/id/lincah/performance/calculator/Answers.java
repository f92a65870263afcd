package id.lincah.performance.calculator;

import id.lincah.performance.rules.DistributionOutcome;
import id.lincah.performance.rules.Rating;
import id.lincah.performance.sheet.DistributionCheck;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.regulation.RuleSet;
import id.lincah.request.FindingView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the rules answer. Every answer names the rule set that decided. */
public final class Answers {
    private Answers() {}

    /** The predicate of two ratings. */
    public record Predicate(PerformancePredicate predicate, List<FindingView> findings, RuleSet ruleSet) {}

    /** The check of a distribution. */
    public record Distribution(
            DistributionOutcome outcome,
            long headCount,
            List<String> violations,
            Map<String, DistributionCheck.Limit> limits,
            List<FindingView> findings,
            RuleSet ruleSet) {}

    /** The advised rating, and the ratings the rules refuse. */
    public record Advice(Rating advised, List<Refused> refused, List<FindingView> findings, RuleSet ruleSet) {}

    /** A rating that would be refused, and why. */
    public record Refused(Rating rating, String code) {}

    /** The last valid day. */
    public record Deadline(LocalDate lastDay, List<FindingView> findings, RuleSet ruleSet) {}
}
