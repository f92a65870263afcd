package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.util.List;

/** The grant with every factor; {@code fullYears} is null for contradictory dates, the values whenever there is a finding. */
public record CreditGrant(
        Integer fullYears, BigDecimal conventional, BigDecimal integrated, List<Finding> findings, List<Step> steps) {
    public boolean isGiven() {
        return conventional != null;
    }
}
