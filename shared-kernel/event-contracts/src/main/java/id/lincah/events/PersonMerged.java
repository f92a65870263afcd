package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Two records were one person: this record ends, the retained one goes on.
 *
 * @param personId the record that ends
 * @param retainedPersonId the record that goes on with everything the other held
 */
@Contract(
        type = "id.lincah.person.merged.v1",
        topic = "org-structure.persons.events.v1",
        aggregate = "person",
        classification = Classification.CONFIDENTIAL,
        schema = "1.0")
public record PersonMerged(UUID personId, String agency, UUID retainedPersonId, LocalDate effectiveOn)
        implements PublishedEvent {
    public PersonMerged {
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(retainedPersonId, "retainedPersonId");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
