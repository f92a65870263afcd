package id.lincah.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position has another title, kind, level or unit from a day on, or what was recorded of it was corrected. Carries
 * the whole state after it.
 *
 * @param kind position kind, e.g. {@code PENGAWAS}
 * @param echelon may be null
 * @param head whether its holder heads the unit
 * @param functionalCode catalogue code of a functional position; may be null
 * @param functionalLevel may be null
 */
@Contract(
        type = "id.lincah.position.changed.v1",
        topic = "org-structure.positions.events.v1",
        aggregate = "position",
        classification = Classification.PUBLIC,
        schema = "1.0")
public record PositionChanged(
        UUID positionId,
        String agency,
        UUID unitId,
        String kind,
        String echelon,
        String title,
        boolean head,
        String functionalCode,
        String functionalLevel,
        LocalDate effectiveOn)
        implements PublishedEvent {
    public PositionChanged {
        Required.value(positionId, "positionId");
        Required.value(agency, "agency");
        Required.value(unitId, "unitId");
        Required.value(kind, "kind");
        Required.value(title, "title");
        Required.value(effectiveOn, "effectiveOn");
    }

    @Override
    public UUID subject() {
        return positionId;
    }
}
