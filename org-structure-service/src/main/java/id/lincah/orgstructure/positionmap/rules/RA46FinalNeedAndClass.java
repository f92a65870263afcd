package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** RA-46: a box needs a final workload analysis and a class from 1 to 17; a map that lacks either stays a draft. */
public record RA46FinalNeedAndClass(RuleBook book) implements Rule<BoxFacts> {
    private static final int LOWEST = 1;
    private static final int HIGHEST = 17;

    @Override
    public String id() {
        return "RA-46";
    }

    @Override
    public List<Finding> examine(BoxFacts box) {
        var findings = new ArrayList<Finding>();
        if (box.required() == null) {
            findings.add(finding("ABK_MISSING", box));
        }
        if (!isClass(box.jobClass())) {
            findings.add(finding("CLASS_MISSING", box));
        }
        return findings;
    }

    /** Whether a number is a class at all. */
    public static boolean isClass(Integer jobClass) {
        return jobClass != null && jobClass >= LOWEST && jobClass <= HIGHEST;
    }

    private Finding finding(String code, BoxFacts box) {
        return book.finding(id(), code, Severity.BLOCKING)
                .with("unit", box.unitCode())
                .with("title", box.title());
    }
}
