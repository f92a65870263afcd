package id.lincah.performance.rules;

import id.lincah.regulation.PerformancePredicate;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every row of every case file, asked of the rules themselves. */
class RuleCasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    static Stream<RuleCase> quadrant() {
        return RuleCase.of("quadrant");
    }

    @ParameterizedTest
    @MethodSource
    void quadrant(RuleCase row) {
        var predicate = PerformanceRules.QUADRANT.predicate(
                row.oneOf("given_results", Rating.class), row.oneOf("given_behaviour", Rating.class), DAY);
        assertEquals(row.oneOf("expected_predicate", PerformancePredicate.class), predicate);
    }

    static Stream<RuleCase> rating() {
        return RuleCase.of("rating");
    }

    @ParameterizedTest
    @MethodSource
    void rating(RuleCase row) {
        var facts = new RatingFacts(
                row.oneOf("given_achievement", OrganisationAchievement.class),
                row.bool("given_heads_organisation"),
                row.oneOf("given_results", Rating.class),
                row.listOf("given_main", Rating.class));
        assertEquals(row.expectedCodes(), RuleCase.codes(PerformanceRules.RATING.examine(facts)));
    }

    static Stream<RuleCase> resultsAdvice() {
        return RuleCase.of("results-advice");
    }

    @ParameterizedTest
    @MethodSource
    void resultsAdvice(RuleCase row) {
        var advised =
                ResultsAdvice.of(row.listOf("given_main", Rating.class), row.listOf("given_additional", Rating.class));
        assertEquals(row.oneOf("expected_advised", Rating.class), advised);
    }

    static Stream<RuleCase> distribution() {
        return RuleCase.of("distribution");
    }

    @ParameterizedTest
    @MethodSource
    void distribution(RuleCase row) {
        var counts = row.list("given_counts").stream().map(Integer::valueOf).toList();
        var facts = new DistributionFacts(
                row.oneOf("given_achievement", OrganisationAchievement.class),
                PredicateCounts.of(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4)),
                DAY);
        assertEquals(
                row.oneOf("expected_outcome", DistributionOutcome.class), PerformanceRules.PATTERNS.outcome(facts));
        assertEquals(
                Set.copyOf(row.expectedCodes()),
                Set.copyOf(RuleCase.codes(PerformanceRules.DISTRIBUTION.examine(facts))));
    }

    static Stream<RuleCase> signature() {
        return RuleCase.of("signature");
    }

    @ParameterizedTest
    @MethodSource
    void signature(RuleCase row) {
        var facts = new SignatureFacts(row.oneOf("given_outcome", DistributionOutcome.class), row.text("given_reason"));
        assertEquals(row.expectedCodes(), RuleCase.codes(PerformanceRules.SIGNATURE.examine(facts)));
    }

    static Stream<RuleCase> planFixing() {
        return RuleCase.of("plan-fixing");
    }

    @ParameterizedTest
    @MethodSource
    void planFixing(RuleCase row) {
        var facts = new FixingFacts(
                row.listOf("given_results", ResultKind.class),
                row.date("given_from"),
                row.date("given_to"),
                row.date("given_fixed_on"));
        assertEquals(row.expectedCodes(), RuleCase.codes(PerformanceRules.FIXING.examine(facts)));
    }

    static Stream<RuleCase> managerDraft() {
        return RuleCase.of("manager-draft");
    }

    @ParameterizedTest
    @MethodSource
    void managerDraft(RuleCase row) {
        var facts = new ManagerDraftFacts(Integer.parseInt(row.text("given_year")), row.date("given_drafted_on"));
        assertEquals(row.expectedCodes(), RuleCase.codes(PerformanceRules.MANAGER_DRAFT.examine(facts)));
    }

    static Stream<RuleCase> supervision() {
        return RuleCase.of("supervision");
    }

    @ParameterizedTest
    @MethodSource
    void supervision(RuleCase row) {
        var facts = new SupervisionFacts(
                row.bool("given_annual"),
                row.date("given_supervised_since"),
                row.date("given_last_day"),
                row.bool("given_former_rater_evaluated"));
        assertEquals(row.expectedCodes(), RuleCase.codes(PerformanceRules.SUPERVISION.examine(facts)));
    }

    static Stream<RuleCase> objectionDeadline() {
        return RuleCase.of("objection-deadline");
    }

    @ParameterizedTest
    @MethodSource
    void objectionDeadline(RuleCase row) {
        var holidays = row.list("given_holidays").stream().map(LocalDate::parse).collect(Collectors.toSet());
        var lastDay = ObjectionDeadline.lastDay(
                row.date("given_received_on"), row.oneOf("given_unit", DayUnit.class), holidays);
        assertEquals(row.date("expected_last_day"), lastDay);
    }
}
