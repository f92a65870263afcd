package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person no longer works in a team.
 */
@Contract(
        type = "id.lincah.assignment.ended.v1",
        topic = "team-assignment.assignments.events.v1",
        aggregate = "assignment",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record AssignmentEnded(
        UUID assignmentId, UUID teamId, UUID personId, String agency, String reason, LocalDate endedOn)
        implements PublishedEvent {
    public AssignmentEnded {
        Required.value(assignmentId, "assignmentId");
        Required.value(teamId, "teamId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(reason, "reason");
        Required.value(endedOn, "endedOn");
    }

    @Override
    public UUID subject() {
        return assignmentId;
    }
}
