package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.NameBook;
import id.lincah.orgstructure.nomenclature.rules.OldName;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Standing;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an old name becomes for holders of some education, in one period. The key is old name and education.
 *
 * @param kind whether the name is meant as it stands, or every name that begins with these words
 * @param educationFrom null without a lower bound
 * @param educationTo null without an upper bound
 * @param forVacant whether this one is meant where nobody holds the position
 */
public record ExecutorMappingRow(
        UUID id,
        @Schema(examples = "Pengadministrasi Umum") String oldName,
        Kind kind,
        EducationLevel educationFrom,
        EducationLevel educationTo,
        boolean forVacant,
        @Schema(examples = "PENGADMINISTRASI_PERKANTORAN") String newCode,
        String decree,
        LocalDate validFrom,
        LocalDate validTo,
        Standing standing,
        String source,
        long version)
        implements DatedRow {
    /** How the old name is compared. */
    public enum Kind {
        EXACT,
        PREFIX
    }

    static final String COLUMNS = """
            m.id, m.old_name, m.kind, m.education_from, m.education_to, m.for_vacant, m.new_code, m.decree, m.valid_from,
            m.valid_to, m.standing, m.source, m.version\s""";
    static final List<String> CSV = List.of(
            "old_name",
            "kind",
            "education_from",
            "education_to",
            "for_vacant",
            "new_code",
            "decree",
            "valid_from",
            "valid_to",
            "standing",
            "source");

    static ExecutorMappingRow of(Row row) {
        return new ExecutorMappingRow(
                row.getUUID(0),
                row.getString(1),
                Kind.valueOf(row.getString(2)),
                education(row.getString(3)),
                education(row.getString(4)),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                row.getLocalDate(8),
                row.getLocalDate(9),
                Standing.valueOf(row.getString(10)),
                row.getString(11),
                row.getLong(12));
    }

    private static EducationLevel education(String text) {
        return text == null ? null : EducationLevel.valueOf(text);
    }

    @Override
    public Object identity() {
        return Arrays.asList(NameBook.key(oldName), kind, educationFrom, educationTo);
    }

    @Override
    public boolean says(DatedRow other) {
        return other instanceof ExecutorMappingRow row
                && cells().equals(row.withEndOf(this).cells());
    }

    private ExecutorMappingRow withEndOf(ExecutorMappingRow other) {
        return validTo != null
                ? this
                : new ExecutorMappingRow(
                        id,
                        oldName,
                        kind,
                        educationFrom,
                        educationTo,
                        forVacant,
                        newCode,
                        decree,
                        validFrom,
                        other.validTo,
                        standing,
                        source,
                        version);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    OldName oldNameOnDay() {
        return new OldName(oldName, kind == Kind.PREFIX, educationFrom, educationTo, forVacant, newCode);
    }

    List<Object> cells() {
        return Arrays.asList(
                oldName,
                kind,
                educationFrom,
                educationTo,
                forVacant,
                newCode,
                decree,
                validFrom,
                validTo,
                standing,
                source);
    }
}
