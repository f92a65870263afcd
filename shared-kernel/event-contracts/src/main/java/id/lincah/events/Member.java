package id.lincah.events;

import java.util.UUID;

/**
 * One member of a team at its start.
 *
 * @param scope how far from home, computed: {@code WITHIN_UNIT} … {@code ACROSS_AGENCY}
 * @param basis {@code APPOINTED} or {@code VOLUNTEERED}
 */
public record Member(UUID assignmentId, UUID personId, String role, UUID homeUnitId, String scope, String basis) {
    public Member {
        Required.value(assignmentId, "assignmentId");
        Required.value(personId, "personId");
        Required.value(role, "role");
        Required.value(homeUnitId, "homeUnitId");
        Required.value(scope, "scope");
        Required.value(basis, "basis");
    }
}
