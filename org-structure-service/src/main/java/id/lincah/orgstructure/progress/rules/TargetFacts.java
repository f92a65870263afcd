package id.lincah.orgstructure.progress.rules;

import id.lincah.regulation.AgencyKind;
import java.time.LocalDate;

/**
 * How far an agency has come.
 *
 * @param firstEffectiveOn the day its first new structure began; null for none yet
 * @param completedOn the day its last new structure began; null while a proposal is under way
 * @param asOf the day that is asked about
 */
public record TargetFacts(AgencyKind agencyKind, LocalDate firstEffectiveOn, LocalDate completedOn, LocalDate asOf) {}
