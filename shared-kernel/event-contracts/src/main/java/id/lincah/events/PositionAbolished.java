package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position ends with its unit.
 *
 * @param echelon may be null
 * @param scenarioId may be null
 */
@Contract(
        type = "id.lincah.position.abolished.v1",
        topic = "org-structure.positions.events.v1",
        aggregate = "position",
        classification = Classification.PUBLIC,
        schema = "1.0")
public record PositionAbolished(
        UUID positionId,
        String agency,
        UUID unitId,
        String kind,
        String echelon,
        UUID scenarioId,
        LocalDate effectiveOn)
        implements PublishedEvent {
    public PositionAbolished {
        Required.value(positionId, "positionId");
        Required.value(agency, "agency");
        Required.value(unitId, "unitId");
        Required.value(kind, "kind");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return positionId;
    }
}
