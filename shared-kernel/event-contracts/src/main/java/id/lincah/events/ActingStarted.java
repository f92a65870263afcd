package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person acts in a position beside the own one.
 *
 * @param kind {@code PLT} while nobody holds the position, {@code PLH} while its holder is away
 * @param headsUnit whether the position heads its unit, so that the person leads it meanwhile
 * @param endsOn the last planned day; null for an open end
 */
@Contract(
        type = "id.lincah.acting.started.v1",
        topic = "org-structure.persons.events.v1",
        aggregate = "person",
        classification = Classification.CONFIDENTIAL,
        schema = "1.0")
public record ActingStarted(
        UUID actingId,
        UUID personId,
        String agency,
        String kind,
        UUID positionId,
        UUID unitId,
        boolean headsUnit,
        LocalDate startsOn,
        LocalDate endsOn)
        implements PublishedEvent {
    public ActingStarted {
        Required.value(actingId, "actingId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(kind, "kind");
        Required.value(positionId, "positionId");
        Required.value(unitId, "unitId");
        Required.value(startsOn, "startsOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
