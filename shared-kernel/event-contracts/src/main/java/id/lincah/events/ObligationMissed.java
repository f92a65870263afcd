package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty that came with an equivalation was not met in time.
 *
 * @param code what is to be done, e.g. {@code EDUCATION_GAP_S2}
 * @param due the last day on which it would have been met
 * @param consequence what the rule names: {@code DISMISSAL_TO_EXECUTOR}, {@code MOVE_TO_OTHER_FUNCTION}, or
 *     {@code CONSEQUENCE_NOT_REGULATED} where no rule names one and a person decides
 * @param effectiveOn the first day after {@code due}
 */
@Contract(
        type = "id.lincah.obligation.missed.v1",
        topic = "position-equivalation.obligations.events.v1",
        aggregate = "obligation",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record ObligationMissed(
        UUID obligationId,
        UUID caseId,
        UUID personId,
        String agency,
        String code,
        LocalDate due,
        String consequence,
        LocalDate effectiveOn)
        implements PublishedEvent {
    public ObligationMissed {
        Required.value(obligationId, "obligationId");
        Required.value(caseId, "caseId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(code, "code");
        Required.value(due, "due");
        Required.value(consequence, "consequence");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
