package id.lincah.team.assignment;

import id.lincah.team.rules.Basis;
import java.math.BigDecimal;
import java.util.UUID;

/** A request for membership, whichever way it began. */
record MembershipRequest(
        Basis basis, UUID person, String role, String expectedOutputs, String motivation, BigDecimal plannedShare) {

    static MembershipRequest of(AppointMember command) {
        return new MembershipRequest(
                Basis.APPOINTED,
                command.personId(),
                command.role(),
                command.expectedOutputs(),
                null,
                command.plannedShare());
    }

    static MembershipRequest of(ApplyForTeam command, UUID applicant) {
        return new MembershipRequest(
                Basis.VOLUNTEERED, applicant, command.role(), null, command.motivation(), command.plannedShare());
    }
}
