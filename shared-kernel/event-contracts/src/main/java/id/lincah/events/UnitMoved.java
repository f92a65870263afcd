package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit hangs under another parent since a simplification.
 */
@Contract(
        type = "id.lincah.unit.moved.v1",
        topic = "org-structure.units.events.v1",
        aggregate = "unit",
        classification = Classification.PUBLIC,
        schema = "1.0")
public record UnitMoved(UUID unitId, String agency, UUID parentUnitId, LocalDate effectiveOn)
        implements PublishedEvent {
    public UnitMoved {
        Required.value(unitId, "unitId");
        Required.value(agency, "agency");
        Required.value(parentUnitId, "parentUnitId");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
