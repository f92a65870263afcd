package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A performance plan (SKP) was fixed.
 *
 * @param late fixed after the end of January
 */
@Contract(
        type = "id.lincah.plan.fixed.v1",
        topic = "performance.plans.events.v1",
        aggregate = "plan",
        classification = Classification.RESTRICTED,
        schema = "1.0")
public record PlanFixed(
        UUID planId, UUID personId, String agency, int year, int version, boolean late, LocalDate fixedOn)
        implements PublishedEvent {
    public PlanFixed {
        Required.value(planId, "planId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(fixedOn, "fixedOn");
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
