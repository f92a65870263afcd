package id.lincah.performance.rules;

import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** The rules of performance management, each list in the order of the law. */
public final class PerformanceRules {
    public static final RuleBook BOOK =
            RuleBook.read("regulation/rules.csv", "regulation/codes.csv", "performance", "2023-01-31.1");
    public static final Quadrant QUADRANT = new Quadrant();
    public static final DistributionPatterns PATTERNS = new DistributionPatterns();

    /** Asked when a rater or the manager team fixes a plan. */
    public static final Rules<FixingFacts> FIXING =
            new Rules<>(List.of(new MainResultPresent(BOOK), new FixedByEndOfJanuary(BOOK)));

    /** Asked when the manager team drafts a plan in place of the employee. */
    public static final Rules<ManagerDraftFacts> MANAGER_DRAFT =
            new Rules<>(List.of(new ManagerDraftAfterSecondSunday(BOOK)));

    /** Asked when a rater rates. */
    public static final Rules<RatingFacts> RATING = new Rules<>(
            List.of(new AchievementFixedFirst(BOOK), new HeadFollowsOrganisation(BOOK), new NoMainResultBelow(BOOK)));

    /** Asked about the rater of an annual evaluation. */
    public static final Rules<SupervisionFacts> SUPERVISION = new Rules<>(List.of(new FormerRaterHeard(BOOK)));

    /** Asked about the counts of a predicate sheet. */
    public static final Rules<DistributionFacts> DISTRIBUTION =
            new Rules<>(List.of(new PatternApplies(BOOK, PATTERNS), new PatternKept(BOOK, PATTERNS)));

    /** Asked when the head of the office signs the sheet. */
    public static final Rules<SignatureFacts> SIGNATURE = new Rules<>(List.of(new ReasonForViolatedPattern(BOOK)));

    private PerformanceRules() {}
}
