package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** Art. 7(a): a permanent civil servant who still performs the position; candidates and contract staff are out. */
public record Article7ServingOfficial(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-07";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var findings = new ArrayList<Finding>();
        if (facts.person().employmentStatus() != EmploymentStatus.PNS) {
            findings.add(book.finding(id(), "NOT_PNS", Severity.BLOCKING));
        }
        if (!facts.person().inPosition()) {
            findings.add(book.finding(id(), "NOT_IN_POSITION", Severity.BLOCKING));
        }
        return findings;
    }
}
