package id.lincah.equivalation.catalogue;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.FunctionalLevel;
import java.util.List;

/**
 * A functional position of the catalogue.
 *
 * @param masterFromLevel the level from which S-2 is demanded; null when none is known
 * @param standing which fields a source bears out; every other field is from memory
 */
public record FunctionalPosition(
        String code,
        String name,
        String category,
        List<FunctionalLevel> levels,
        String supervisingAgency,
        String establishedBy,
        FunctionalLevel masterFromLevel,
        List<String> fields,
        List<String> keywords,
        String standing) {

    public boolean has(FunctionalLevel level) {
        return levels.contains(level);
    }

    /** Education demanded at a level: S-2 from {@link #masterFromLevel} on, else S-1. */
    public EducationLevel requiredEducation(FunctionalLevel level) {
        return masterFromLevel != null && level.compareTo(masterFromLevel) >= 0 ? EducationLevel.S2 : EducationLevel.S1;
    }

    /** Whether a source names the fields of study; a list from memory must not burden anybody with a duty. */
    public boolean fieldsAreVerified() {
        var end = standing.indexOf(':');
        return standing.startsWith("VERIFIED(")
                && end > 0
                && standing.substring("VERIFIED(".length(), end).contains("f");
    }

    /** Whether the name was replaced by another; such a position is kept for old cases and suggested to nobody. */
    public boolean isFormerName() {
        return standing.contains("nama lama");
    }
}
