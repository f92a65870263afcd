package id.lincah.equivalation.obligation.rules;

import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** 28/2019: until the degree is there, at most one grade promotion and no level promotion. */
public record Regulation28PromotionLimits(RuleBook book) implements Rule<ObligationFacts> {
    @Override
    public String id() {
        return "R17-34";
    }

    @Override
    public List<Finding> examine(ObligationFacts facts) {
        var findings = new ArrayList<Finding>();
        if (limits(facts)) {
            findings.add(book.finding(id(), "LEVEL_PROMOTION_BARRED", Severity.BLOCKING));
            if (facts.gradePromotions() > 0) {
                findings.add(book.finding(id(), "GRADE_PROMOTION_BARRED", Severity.BLOCKING));
            }
        }
        return findings;
    }

    private static boolean limits(ObligationFacts facts) {
        return facts.regime() == Regime.PERMENPANRB_28_2019
                && !facts.met()
                && switch (facts.code()) {
                    case EDUCATION_BELOW_S1, EDUCATION_GAP_S2 -> true;
                    case EDUCATION_FIELD_GAP, COMPETENCE_TEST -> false;
                };
    }
}
