package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person works in a team from a day on.
 */
@Contract(
        type = "id.lincah.assignment.started.v1",
        topic = "team-assignment.assignments.events.v1",
        aggregate = "assignment",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record AssignmentStarted(
        UUID assignmentId,
        UUID teamId,
        UUID personId,
        String agency,
        String role,
        boolean lead,
        UUID ownerUnitId,
        LocalDate startsOn,
        LocalDate endsOn)
        implements PublishedEvent {
    public AssignmentStarted {
        Required.value(assignmentId, "assignmentId");
        Required.value(teamId, "teamId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(role, "role");
        Required.value(ownerUnitId, "ownerUnitId");
        Required.value(startsOn, "startsOn");
        Required.value(endsOn, "endsOn");
    }

    @Override
    public UUID subject() {
        return assignmentId;
    }
}
