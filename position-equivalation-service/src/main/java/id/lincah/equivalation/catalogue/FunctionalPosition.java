package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.spreadsheet.DatedRow;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A functional position of the catalogue as it was called in a period.
 *
 * @param minEducation education demanded for the expertise category: S1/D4, S2 or PROFESI; null for skill positions
 * @param masterFromLevel the level from which S-2 is demanded; null when none is known
 * @param agencyScope ANY, CENTRAL or REGIONAL: the kind of agency that has such positions
 * @param successor the position that replaced this name; null while the name is in use
 * @param validTo first day on which it no longer holds; null while it does
 * @param validityBasis on what the period rests: REGULATION_DATE, YEAR_OF_REGULATION, or UNKNOWN when the day it was
 *     established is not known and it counts as established
 * @param standing which fields a source bears out; every other field is from memory
 */
public record FunctionalPosition(
        String code,
        String name,
        String category,
        List<FunctionalLevel> levels,
        String supervisingAgency,
        String establishedBy,
        String minEducation,
        FunctionalLevel masterFromLevel,
        List<String> fields,
        List<String> keywords,
        String agencyScope,
        String successor,
        LocalDate validFrom,
        LocalDate validTo,
        String validityBasis,
        String standing)
        implements DatedRow {

    @Override
    public Object identity() {
        return code;
    }

    public boolean has(FunctionalLevel level) {
        return levels.contains(level);
    }

    /** Established by regulation on the day (R17-04). */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Education demanded at a level: S-2 from {@link #masterFromLevel} on, else S-1. */
    public EducationLevel requiredEducation(FunctionalLevel level) {
        return masterFromLevel != null && level.compareTo(masterFromLevel) >= 0 ? EducationLevel.S2 : EducationLevel.S1;
    }

    /** Whether a professional degree (doctor, pharmacist, veterinarian …) is demanded. */
    public boolean demandsProfession() {
        return "PROFESI".equals(minEducation);
    }

    /** Whether a source names the fields of study; a list from memory must not burden anybody with a duty. */
    public boolean fieldsAreVerified() {
        var end = standing.indexOf(':');
        return standing.startsWith("VERIFIED(")
                && end > 0
                && standing.substring("VERIFIED(".length(), end).contains("f");
    }

    /** Whether a field of study is one of those listed. */
    public boolean fits(String field) {
        var known = field.toLowerCase(Locale.ROOT);
        return fields.stream().anyMatch(fitting -> known.contains(fitting.toLowerCase(Locale.ROOT)));
    }

    /** Only a list a source bears out may lay a duty on somebody; an unknown field of study stays unjudged. */
    public boolean burdensNobodyIn(String field) {
        return field == null || fields.isEmpty() || !fieldsAreVerified() || fits(field);
    }

    /** Whether the name was replaced by another; such a position is kept for old cases and given to nobody by itself. */
    public boolean isFormerName() {
        return successor != null;
    }
}
