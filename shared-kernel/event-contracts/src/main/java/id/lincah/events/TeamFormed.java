package id.lincah.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A team began its work.
 *
 * @param leadPersonId may be null
 */
@Contract(
        type = "id.lincah.team.formed.v1",
        topic = "team-assignment.teams.events.v1",
        aggregate = "team",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record TeamFormed(
        UUID teamId,
        String agency,
        String name,
        UUID ownerUnitId,
        String targetResult,
        UUID leadPersonId,
        String letterNumber,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Member> members)
        implements PublishedEvent {
    public TeamFormed {
        Required.value(teamId, "teamId");
        Required.value(agency, "agency");
        Required.value(name, "name");
        Required.value(ownerUnitId, "ownerUnitId");
        Required.value(targetResult, "targetResult");
        Required.value(letterNumber, "letterNumber");
        Required.value(startsOn, "startsOn");
        Required.value(endsOn, "endsOn");
        members = Required.list(members, "members");
    }

    @Override
    public UUID subject() {
        return teamId;
    }
}
