package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditGrantFacts;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The question put to the credit grant calculator; {@code gradeSince} is the TMT of the last grade. */
public record CreditGrantRequest(
        @NotNull Regime regime,
        @NotNull FunctionalLevel level,
        @NotNull Grade grade,
        @NotNull LocalDate gradeSince,
        @NotNull LocalDate referenceDate) {
    CreditGrantFacts facts() {
        return new CreditGrantFacts(regime, level, grade, gradeSince, referenceDate);
    }
}
