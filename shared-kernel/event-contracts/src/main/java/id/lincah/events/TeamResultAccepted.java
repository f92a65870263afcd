package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The result of a team was accepted.
 */
@Contract(
        type = "id.lincah.team.result-accepted.v1",
        topic = "team-assignment.teams.events.v1",
        aggregate = "team",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record TeamResultAccepted(UUID teamId, String agency, LocalDate acceptedOn) implements PublishedEvent {
    public TeamResultAccepted {
        Required.value(teamId, "teamId");
        Required.value(agency, "agency");
        Required.value(acceptedOn, "acceptedOn");
    }

    @Override
    public UUID subject() {
        return teamId;
    }
}
