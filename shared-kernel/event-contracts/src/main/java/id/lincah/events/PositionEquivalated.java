package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person holds a functional position by equivalation since the inauguration.
 */
@Contract(
        type = "id.lincah.position.equivalated.v1",
        topic = "position-equivalation.equivalations.events.v1",
        aggregate = "equivalation",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record PositionEquivalated(
        UUID caseId,
        UUID personId,
        String agency,
        UUID formerPositionId,
        String functionalCode,
        String functionalName,
        String functionalLevel,
        UUID unitId,
        String decreeNumber,
        LocalDate effectiveOn)
        implements PublishedEvent {
    public PositionEquivalated {
        Required.value(caseId, "caseId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(formerPositionId, "formerPositionId");
        Required.value(functionalCode, "functionalCode");
        Required.value(functionalName, "functionalName");
        Required.value(functionalLevel, "functionalLevel");
        Required.value(unitId, "unitId");
        Required.value(decreeNumber, "decreeNumber");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
