package id.lincah.orgstructure.simplification.rules;

import id.lincah.orgstructure.unitscreening.rules.ExemptionClaim;
import java.util.List;

/**
 * What is known of one unit before a scenario may be mapped.
 *
 * @param unassignedFunctions functions without a successor
 * @param nextStep null when none was decided
 * @param orphans codes of the units that would hang under the removed one
 * @param claim null when no exemption is claimed
 * @param coordinators the roles that coordinate its functions from then on
 */
public record RemovalFacts(
        String unitCode,
        String unitName,
        boolean removed,
        List<String> unassignedFunctions,
        boolean occupied,
        NextStep nextStep,
        List<String> orphans,
        ExemptionClaim claim,
        List<Coordinator> coordinators) {}
