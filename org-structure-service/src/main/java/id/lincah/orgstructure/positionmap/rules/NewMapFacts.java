package id.lincah.orgstructure.positionmap.rules;

import java.time.LocalDate;

/**
 * The map behind a new structure.
 *
 * @param effectiveOn the day the structure takes effect
 * @param drafted whether a map of that day or a later one is drafted
 * @param enacted whether one is enacted
 */
public record NewMapFacts(LocalDate effectiveOn, boolean drafted, boolean enacted) {}
