package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit has another name, kind, level or place from a day on, or what was recorded of it was corrected. Carries the
 * whole state after it.
 *
 * @param code the unit code of the agency's own files
 * @param type kind of unit as the agency writes it
 * @param parentUnitId null for a root
 * @param officeUnitId the <em>perangkat daerah</em> or equal the unit belongs to; may be null
 * @param echelon level of the head position, e.g. {@code III.a}; null without one
 */
@Contract(
        type = "id.lincah.unit.changed.v1",
        topic = "org-structure.units.events.v1",
        aggregate = "unit",
        classification = Classification.PUBLIC,
        schema = "1.0")
public record UnitChanged(
        UUID unitId,
        String agency,
        String code,
        String name,
        String type,
        UUID parentUnitId,
        UUID officeUnitId,
        String echelon,
        LocalDate effectiveOn)
        implements PublishedEvent {
    public UnitChanged {
        Required.value(unitId, "unitId");
        Required.value(agency, "agency");
        Required.value(code, "code");
        Required.value(name, "name");
        Required.value(type, "type");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
