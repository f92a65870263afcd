package id.lincah.team.team;

import id.lincah.team.rules.TeamState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A team as its readers see it.
 *
 * @param letterNumber number of the assignment letter; null until it is issued
 * @param stateReason remarks given with the last step
 */
public record TeamView(
        UUID id,
        String agency,
        String name,
        UUID ownerUnitId,
        String targetResult,
        LocalDate startsOn,
        LocalDate endsOn,
        TeamState state,
        String stateReason,
        UUID leadAssignmentId,
        String leadReason,
        String letterNumber,
        LocalDate letterIssuedOn,
        String letterLegalBasis,
        long version) {}
