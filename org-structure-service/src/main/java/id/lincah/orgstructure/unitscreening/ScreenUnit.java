package id.lincah.orgstructure.unitscreening;

import id.lincah.orgstructure.unitscreening.rules.ExemptionClaim;
import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.orgstructure.unitscreening.rules.ScreeningFacts;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Ask whether a unit is a candidate for removal.
 *
 * @param headPosition kind of the position that heads the unit
 * @param setting place of a regency's or city's supervisor unit on the list of kept units; null for none
 * @param exemption claimed ground for keeping it; null for none
 */
public record ScreenUnit(
        @NotNull @Schema(examples = "PROVINCE") AgencyKind agencyKind,
        @NotNull @Schema(examples = "PENGAWAS") PositionKind headPosition,
        KeptSetting setting,
        ExemptionClaim exemption) {

    ScreeningFacts facts(LocalDate legalDate) {
        return new ScreeningFacts(agencyKind, headPosition, setting, exemption, null, legalDate);
    }
}
