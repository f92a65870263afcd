package id.lincah.equivalation.rules;

import id.lincah.regulation.AgencyKind;
import java.time.LocalDate;

/**
 * What decides under which regulation a case falls.
 *
 * @param late whether the case was begun in time and only comes late, such as the displacement by a simplification
 */
public record RegimeFacts(LocalDate day, AgencyKind agencyKind, boolean late) {}
