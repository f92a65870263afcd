package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All the rules may know about one unit.
 *
 * @param setting null when no list names the unit's place
 * @param claim null when no exemption is claimed
 * @param unit code of the unit for the findings; null when a calculator asks
 * @param legalDate the day whose law decides
 */
public record ScreeningFacts(
        AgencyKind agencyKind,
        PositionKind headPosition,
        KeptSetting setting,
        ExemptionClaim claim,
        String unit,
        LocalDate legalDate) {

    /** The same unit, were its place confirmed. */
    ScreeningFacts at(KeptSetting place) {
        return new ScreeningFacts(agencyKind, headPosition, place, claim, unit, legalDate);
    }

    boolean headedBy(PositionKind kind) {
        return headPosition == kind;
    }

    boolean regencyOrCity() {
        return agencyKind == AgencyKind.REGENCY || agencyKind == AgencyKind.CITY;
    }

    Optional<ExemptionClaim> supportedClaim() {
        return Optional.ofNullable(claim).filter(ExemptionClaim::supported);
    }
}
