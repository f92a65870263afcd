package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty that came with an equivalation was met, with proof.
 *
 * @param code what is to be done, e.g. {@code EDUCATION_GAP_S2}
 * @param metOn the day of the proof
 */
@Contract(
        type = "id.lincah.obligation.met.v1",
        topic = "position-equivalation.obligations.events.v1",
        aggregate = "obligation",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record ObligationMet(UUID obligationId, UUID caseId, UUID personId, String agency, String code, LocalDate metOn)
        implements PublishedEvent {
    public ObligationMet {
        Required.value(obligationId, "obligationId");
        Required.value(caseId, "caseId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(code, "code");
        Required.value(metOn, "metOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
