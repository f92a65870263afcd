package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person no longer acts in a position.
 *
 * @param endedOn the first day on which the person no longer acts
 */
@Contract(
        type = "id.lincah.acting.ended.v1",
        topic = "org-structure.persons.events.v1",
        aggregate = "person",
        classification = Classification.CONFIDENTIAL,
        schema = "1.0")
public record ActingEnded(UUID actingId, UUID personId, String agency, LocalDate endedOn) implements PublishedEvent {
    public ActingEnded {
        Required.value(actingId, "actingId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(endedOn, "endedOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
