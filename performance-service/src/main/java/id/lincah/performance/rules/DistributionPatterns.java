package id.lincah.performance.rules;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.PerformancePredicate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The tables of SE MenPANRB 3/2023: what each pattern demands, and from how many employees on it can be satisfied. */
public final class DistributionPatterns {
    private final DatedTable<PatternCondition> conditions = DatedTable.read(
            "regulation/distribution-patterns.csv", List.of("achievement", "code"), DistributionPatterns::condition);
    private final DatedTable<Integer> headCounts = DatedTable.read(
            "regulation/distribution-head-counts.csv", List.of("achievement"), row -> row.integer("from_head_count"));
    private final List<String> codes =
            conditions.rows().stream().map(PatternCondition::code).distinct().toList();

    /** The conditions of a pattern on a day, in the order of the table. */
    public List<PatternCondition> of(OrganisationAchievement achievement, LocalDate on) {
        return codes.stream()
                .flatMap(code -> conditions.rowFor(on, achievement, code).stream())
                .toList();
    }

    /**
     * Whether so many employees can satisfy the pattern at all (D-20).
     *
     * @throws IllegalStateException when no table was in force on that day
     */
    public boolean applies(DistributionFacts facts) {
        return facts.counts().headCount() >= fromHeadCount(facts);
    }

    /** The answer of the check. */
    public DistributionOutcome outcome(DistributionFacts facts) {
        if (!applies(facts)) {
            return DistributionOutcome.NOT_APPLICABLE;
        }
        return broken(facts).findAny().isPresent() ? DistributionOutcome.VIOLATED : DistributionOutcome.OK;
    }

    Stream<PatternCondition> broken(DistributionFacts facts) {
        return of(facts.achievement(), facts.on()).stream().filter(condition -> !condition.holds(facts.counts()));
    }

    private int fromHeadCount(DistributionFacts facts) {
        return headCounts
                .rowFor(facts.on(), facts.achievement())
                .orElseThrow(() -> new IllegalStateException("no pattern is in force on " + facts.on()));
    }

    private static PatternCondition condition(CsvRow row) {
        return new PatternCondition(
                row.oneOf("achievement", OrganisationAchievement.class),
                row.text("code"),
                row.list("groups").stream().map(PerformancePredicate::valueOf).toList(),
                row.oneOf("bound", Bound.class),
                row.integer("value"));
    }
}
