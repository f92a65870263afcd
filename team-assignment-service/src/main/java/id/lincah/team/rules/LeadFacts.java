package id.lincah.team.rules;

import id.lincah.regulation.PositionKind;

/**
 * What decides whether a member may lead.
 *
 * @param fromOwningOffice the member's home office is the office of the owning unit
 * @param crossUnit the team has members of other offices
 * @param reason why a guest leads; null or blank when none is given
 */
public record LeadFacts(
        AssignmentState memberState,
        PositionKind positionKind,
        boolean fromOwningOffice,
        boolean crossUnit,
        String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
