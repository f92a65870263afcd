package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person still serves in the agency, but holds no position any more and no other has been given.
 *
 * @param positionId the position that was held
 * @param reason {@code ENDED}, {@code POSITION_ABOLISHED} or {@code CORRECTED}
 * @param effectiveOn the first day without a position
 */
@Contract(
        type = "id.lincah.person.unplaced.v1",
        topic = "org-structure.persons.events.v1",
        aggregate = "person",
        classification = Classification.CONFIDENTIAL,
        schema = "1.0")
public record PersonUnplaced(UUID personId, String agency, UUID positionId, String reason, LocalDate effectiveOn)
        implements PublishedEvent {
    public PersonUnplaced {
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(positionId, "positionId");
        Required.value(reason, "reason");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
