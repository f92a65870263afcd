package id.lincah.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A simplification took effect, with what it counts to; reports must balance with it.
 *
 * @param displaced number of persons whose position was removed
 */
@Contract(
        type = "id.lincah.simplification.enacted.v1",
        topic = "org-structure.simplifications.events.v1",
        aggregate = "simplification",
        classification = Classification.PUBLIC,
        schema = "1.0")
public record SimplificationEnacted(
        UUID scenarioId,
        String agency,
        String name,
        String regulationNumber,
        LocalDate effectiveOn,
        List<Reduction> reductions,
        int displaced)
        implements PublishedEvent {
    public SimplificationEnacted {
        Required.value(scenarioId, "scenarioId");
        Required.value(agency, "agency");
        Required.value(name, "name");
        Required.value(regulationNumber, "regulationNumber");
        Required.value(effectiveOn, "effectiveOn");
        reductions = Required.list(reductions, "reductions");
    }

    @Override
    public UUID subject() {
        return scenarioId;
    }
}
