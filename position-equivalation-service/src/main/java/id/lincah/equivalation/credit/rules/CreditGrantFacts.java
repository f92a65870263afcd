package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import java.time.LocalDate;

/** What decides the credit granted at equivalation; {@code gradeSince} is the TMT of the last grade. */
public record CreditGrantFacts(
        Regime regime, FunctionalLevel level, Grade grade, LocalDate gradeSince, LocalDate referenceDate) {}
