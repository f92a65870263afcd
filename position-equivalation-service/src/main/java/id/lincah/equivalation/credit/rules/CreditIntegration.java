package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.util.List;

/** Credit on the new scale, in which every level starts at zero. */
public record CreditIntegration(BigDecimal integrated, List<Finding> findings, List<Step> steps) {}
