package id.lincah.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The rules refuse the equivalation of a person.
 *
 * @param codes every blocking code, in the order of the articles
 */
@Contract(
        type = "id.lincah.equivalation.refused.v1",
        topic = "position-equivalation.equivalations.events.v1",
        aggregate = "equivalation",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record EquivalationRefused(
        UUID caseId, UUID personId, String agency, UUID formerPositionId, List<String> codes, LocalDate decidedOn)
        implements PublishedEvent {
    public EquivalationRefused {
        Required.value(caseId, "caseId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(formerPositionId, "formerPositionId");
        Required.value(decidedOn, "decidedOn");
        codes = Required.list(codes, "codes");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
