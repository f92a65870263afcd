package id.lincah.team.rules;

import id.lincah.regulation.PositionKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * All that may decide whether a person may be asked into a team.
 *
 * @param role the role in the team in the requester's words
 * @param displaced the person's position was abolished; the kind is that of the former position
 * @param otherLoad highest share in percent over the person's other approved and active assignments in the team's period
 * @param share share in percent planned for this assignment
 */
public record MembershipFacts(
        String role,
        LocalDate startsOn,
        PositionKind positionKind,
        boolean displaced,
        Scope scope,
        boolean left,
        BigDecimal otherLoad,
        BigDecimal share) {

    /** The load after this assignment, in percent. */
    public BigDecimal load() {
        return otherLoad.add(share);
    }
}
