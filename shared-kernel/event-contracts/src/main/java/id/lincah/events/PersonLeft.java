package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person no longer serves in the agency.
 *
 * @param reason {@code DECEASED}, {@code RETIRED} or {@code MOVED}
 */
@Contract(
        type = "id.lincah.person.left.v1",
        topic = "org-structure.persons.events.v1",
        aggregate = "person",
        classification = Classification.CONFIDENTIAL,
        schema = "1.0")
public record PersonLeft(UUID personId, String agency, String reason, LocalDate effectiveOn) implements PublishedEvent {
    public PersonLeft {
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(reason, "reason");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
