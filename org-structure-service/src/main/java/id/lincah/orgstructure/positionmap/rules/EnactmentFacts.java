package id.lincah.orgstructure.positionmap.rules;

import java.time.LocalDate;

/**
 * A map about to be fixed.
 *
 * @param number of the regulation; null or blank for none
 * @param effectiveOn the day it takes effect
 * @param presentSince the day the map it replaces took effect; null when it is the first of its scope
 */
public record EnactmentFacts(String number, LocalDate issuedOn, LocalDate effectiveOn, LocalDate presentSince) {}
