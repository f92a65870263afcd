package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.util.List;

/** The rows in the order asked; {@code total} sums the accepted ones, already rounded (AK-03). */
public record CreditConversion(List<Converted> rows, BigDecimal total) {
    /** One row; a refused one has no credit but findings, of which the first names the refusal. Others may carry notes. */
    public record Converted(ConversionRow row, BigDecimal credit, List<Finding> findings, List<Step> steps) {
        public String code() {
            return credit != null ? null : findings.get(0).code();
        }

        Converted noting(List<Finding> notes) {
            return new Converted(row, credit, notes, steps);
        }
    }
}
