package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An evaluation became final.
 *
 * @param kind {@code PERIODIC} or {@code ANNUAL}
 * @param predicate e.g. {@code GOOD}; derived, never typed in
 */
@Contract(
        type = "id.lincah.performance.evaluated.v1",
        topic = "performance.evaluations.events.v1",
        aggregate = "evaluation",
        classification = Classification.CONFIDENTIAL,
        schema = "1.0")
public record PerformanceEvaluated(
        UUID evaluationId,
        UUID personId,
        String agency,
        String kind,
        int year,
        int fromMonth,
        int months,
        String predicate,
        LocalDate finalOn)
        implements PublishedEvent {
    public PerformanceEvaluated {
        Required.value(evaluationId, "evaluationId");
        Required.value(personId, "personId");
        Required.value(agency, "agency");
        Required.value(kind, "kind");
        Required.value(predicate, "predicate");
        Required.value(finalOn, "finalOn");
    }

    @Override
    public UUID subject() {
        return evaluationId;
    }
}
