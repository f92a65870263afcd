package id.lincah.equivalation.promotion.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Severity;
import java.math.BigDecimal;
import java.util.List;

/**
 * What becomes of the question for a promotion.
 *
 * @param next grade or level that is asked for; null where none can be reached this way
 * @param creditAfter credit in the level after the promotion; null without one
 */
public record Promotion(Outcome outcome, String next, BigDecimal creditAfter, List<Finding> findings) {
    /** {@code ELIGIBLE_SPECIAL}: the door of AK-32 is open, but a person must still decide. */
    public enum Outcome {
        ELIGIBLE,
        ELIGIBLE_SPECIAL,
        REFUSED,
        NEEDS_REVIEW
    }

    static Promotion of(List<Finding> findings, String next, BigDecimal creditAfter) {
        if (findings.stream().anyMatch(Finding::isBlocking)) {
            return new Promotion(Outcome.REFUSED, next, null, findings);
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.REVIEW)
                ? new Promotion(Outcome.NEEDS_REVIEW, next, null, findings)
                : new Promotion(Outcome.ELIGIBLE, next, creditAfter, findings);
    }
}
