package id.lincah.performance.calculator;

import id.lincah.performance.calculator.Answers.Advice;
import id.lincah.performance.calculator.Answers.Deadline;
import id.lincah.performance.calculator.Answers.Distribution;
import id.lincah.performance.calculator.Answers.Predicate;
import id.lincah.performance.calculator.Questions.DistributionQuestion;
import id.lincah.performance.calculator.Questions.ObjectionQuestion;
import id.lincah.performance.calculator.Questions.PredicatePreview;
import id.lincah.performance.calculator.Questions.ResultRatingQuestion;
import id.lincah.performance.rules.DistributionFacts;
import id.lincah.performance.rules.NoMainResultBelow;
import id.lincah.performance.rules.ObjectionDeadline;
import id.lincah.performance.rules.OrganisationAchievement;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.performance.rules.Rating;
import id.lincah.performance.rules.RatingFacts;
import id.lincah.performance.rules.ResultsAdvice;
import id.lincah.performance.sheet.DistributionCheck;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleSet;
import id.lincah.request.FindingView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the rules that the stored workflows ask; by the law in force today. */
@ApplicationScoped
class Calculators {
    private static final RuleSet RULE_SET = PerformanceRules.BOOK.ruleSet();
    private static final NoMainResultBelow MAIN_RESULT_RULE = new NoMainResultBelow(PerformanceRules.BOOK);

    private final Clock clock;

    Calculators(Clock clock) {
        this.clock = clock;
    }

    Predicate predicate(PredicatePreview question) {
        return new Predicate(
                PerformanceRules.QUADRANT.predicate(question.results(), question.behaviour(), today()),
                List.of(),
                RULE_SET);
    }

    Distribution distribution(DistributionQuestion question, Language language) {
        var facts =
                new DistributionFacts(question.achievement(), question.counts().toRule(), today());
        var check = DistributionCheck.of(PerformanceRules.PATTERNS, facts);
        return new Distribution(
                check.outcome(),
                check.headCount(),
                check.violations(),
                check.limits(),
                FindingView.of(check.findings(), PerformanceRules.BOOK, language),
                RULE_SET);
    }

    Advice advice(ResultRatingQuestion question, Language language) {
        var refusals = Arrays.stream(Rating.values())
                .flatMap(rating -> refusals(rating, question.main()))
                .toList();
        return new Advice(
                ResultsAdvice.of(question.main(), question.additional()),
                refusals.stream().map(Refusal::view).toList(),
                FindingView.of(refusals.stream().map(Refusal::finding).toList(), PerformanceRules.BOOK, language),
                RULE_SET);
    }

    Deadline deadline(ObjectionQuestion question) {
        var lastDay =
                ObjectionDeadline.lastDay(question.receivedOn(), question.unit(), Set.copyOf(question.holidays()));
        return new Deadline(lastDay, List.of(), RULE_SET);
    }

    private record Refusal(Rating rating, Finding finding) {
        Answers.Refused view() {
            return new Answers.Refused(rating, finding.code());
        }
    }

    /** The achievement doesn't matter for this rule; any stands for it. */
    private static Stream<Refusal> refusals(Rating rating, List<Rating> main) {
        return MAIN_RESULT_RULE.examine(new RatingFacts(OrganisationAchievement.GOOD, false, rating, main)).stream()
                .map(finding -> new Refusal(rating, finding));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
