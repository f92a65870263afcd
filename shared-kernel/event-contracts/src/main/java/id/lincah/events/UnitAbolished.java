package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit ends; its functions pass to the successor.
 *
 * @param scenarioId the simplification that removed it; null when it ended otherwise
 */
@Contract(
        type = "id.lincah.unit.abolished.v1",
        topic = "org-structure.units.events.v1",
        aggregate = "unit",
        classification = Classification.PUBLIC,
        schema = "1.0")
public record UnitAbolished(UUID unitId, String agency, UUID scenarioId, UUID successorUnitId, LocalDate effectiveOn)
        implements PublishedEvent {
    public UnitAbolished {
        Required.value(unitId, "unitId");
        Required.value(agency, "agency");
        Required.value(successorUnitId, "successorUnitId");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
