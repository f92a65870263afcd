package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty that came with an equivalation falls due soon; told once for each reminder.
 *
 * @param code what is to be done, e.g. {@code EDUCATION_GAP_S2}
 * @param due the last day on which it is still met
 * @param daysLeft days from the reminder to {@code due}
 */
@Contract(
        type = "id.lincah.obligation.due.v1",
        topic = "position-equivalation.obligations.events.v1",
        aggregate = "obligation",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record ObligationDue(
        UUID obligationId, UUID caseId, UUID personId, String agency, String code, LocalDate due, int daysLeft)
        implements PublishedEvent {
    public ObligationDue {
        Required.value(obligationId, "obligationId");
        Required.value(caseId, "caseId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(code, "code");
        Required.value(due, "due");
    }

    @Override
    public UUID subject() {
        return personId;
    }
}
