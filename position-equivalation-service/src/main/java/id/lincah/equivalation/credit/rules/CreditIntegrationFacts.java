package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.math.BigDecimal;

/** Conventional credit of a level, and the base value that the new scale takes away. */
public record CreditIntegrationFacts(FunctionalLevel level, BigDecimal conventional, BigDecimal baseValue) {}
