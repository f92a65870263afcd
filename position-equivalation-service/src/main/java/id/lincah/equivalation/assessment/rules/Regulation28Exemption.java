package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** 28/2019: heads of budget units, legalising or territorial authority and special criteria are exempt. */
public record Regulation28Exemption(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-35";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var exemption = facts.source().exemption();
        return exemption == null
                ? List.of()
                : List.of(
                        book.finding(id(), "POSITION_EXEMPT", Severity.BLOCKING).with("exemption", exemption));
    }
}
