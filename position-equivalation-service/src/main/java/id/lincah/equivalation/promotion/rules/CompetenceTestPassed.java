package id.lincah.equivalation.promotion.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-30: the competence test is passed. */
public record CompetenceTestPassed(RuleBook book) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-30";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        return facts.testPassed() ? List.of() : List.of(book.finding(id(), "TEST_NOT_PASSED", Severity.BLOCKING));
    }
}
