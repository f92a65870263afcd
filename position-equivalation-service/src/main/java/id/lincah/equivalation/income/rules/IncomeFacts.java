package id.lincah.equivalation.income.rules;

import id.lincah.regulation.Echelon;
import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;

/**
 * What is compared (INC-03, INC-06: never the basic salary).
 *
 * @param echelon of the position that is left; null when the structure does not record it
 * @param regionalBefore additional income of the region or performance allowance, whole rupiah a month
 */
public record IncomeFacts(
        LocalDate day, Echelon echelon, FunctionalLevel level, long regionalBefore, long regionalAfter) {}
