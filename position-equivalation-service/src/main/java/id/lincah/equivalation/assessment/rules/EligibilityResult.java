package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Severity;
import java.util.List;

/** What the findings of an assessment amount to (structure reference, 3.5): the worst one decides. */
public enum EligibilityResult {
    ELIGIBLE,
    ELIGIBLE_CONDITIONAL,
    NEEDS_REVIEW,
    NOT_ELIGIBLE;

    static EligibilityResult of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> of(finding.severity()))
                .max(Enum::compareTo)
                .orElse(ELIGIBLE);
    }

    private static EligibilityResult of(Severity severity) {
        return switch (severity) {
            case BLOCKING -> NOT_ELIGIBLE;
            case REVIEW -> NEEDS_REVIEW;
            case OBLIGATION -> ELIGIBLE_CONDITIONAL;
            case INFORMATION -> ELIGIBLE;
        };
    }
}
