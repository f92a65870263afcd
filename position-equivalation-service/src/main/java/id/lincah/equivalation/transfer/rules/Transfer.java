package id.lincah.equivalation.transfer.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.util.List;

/**
 * What becomes of a transfer, and the credit it would bring.
 *
 * @param baseCredit null when the table has no entry for the grade at that level; so is the total then
 */
public record Transfer(
        Outcome outcome,
        BigDecimal conversionCredit,
        BigDecimal baseCredit,
        BigDecimal totalCredit,
        List<Finding> findings,
        List<Step> steps) {
    /** {@code NEEDS_REVIEW}: a person must set what the tables do not know. */
    public enum Outcome {
        ELIGIBLE,
        REFUSED,
        NEEDS_REVIEW
    }
}
