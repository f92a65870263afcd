package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.ExecutorClass;
import id.lincah.orgstructure.nomenclature.rules.NameOnList;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Standing;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name of the nomenclature in one period.
 *
 * @param jobClassFrom lowest <em>kelas jabatan</em>
 * @param heritageCaretaker whether R45-09 speaks of it
 * @param validTo first day on which it no longer holds; null while it holds
 * @param standing how sure name and education are
 * @param classStanding how sure class and <em>kelas jabatan</em> are
 */
public record ExecutorNameRow(
        @Schema(examples = "PENELAAH_TEKNIS_KEBIJAKAN") String code,
        @Schema(examples = "Penelaah Teknis Kebijakan") String name,
        ExecutorClass executorClass,
        EducationLevel minimumEducation,
        int jobClassFrom,
        int jobClassTo,
        boolean heritageCaretaker,
        @Schema(examples = "KepmenPANRB 282/2025") String decree,
        LocalDate validFrom,
        LocalDate validTo,
        Standing standing,
        Standing classStanding,
        String source,
        long version)
        implements DatedRow {
    static final String COLUMNS = """
            n.code, n.name, n.class, n.minimum_education, n.job_class_from, n.job_class_to, n.heritage_caretaker, n.decree,
            n.valid_from, n.valid_to, n.standing, n.class_standing, n.source, n.version\s""";
    static final List<String> CSV = List.of(
            "code",
            "name",
            "class",
            "minimum_education",
            "job_class_from",
            "job_class_to",
            "heritage_caretaker",
            "decree",
            "valid_from",
            "valid_to",
            "standing",
            "class_standing",
            "source");

    static ExecutorNameRow of(Row row) {
        return new ExecutorNameRow(
                row.getString(0),
                row.getString(1),
                ExecutorClass.valueOf(row.getString(2)),
                EducationLevel.valueOf(row.getString(3)),
                row.getInteger(4),
                row.getInteger(5),
                row.getBoolean(6),
                row.getString(7),
                row.getLocalDate(8),
                row.getLocalDate(9),
                Standing.valueOf(row.getString(10)),
                Standing.valueOf(row.getString(11)),
                row.getString(12),
                row.getLong(13));
    }

    @Override
    public Object identity() {
        return code;
    }

    /** An open end in a file leaves a later end alone. */
    @Override
    public boolean says(DatedRow other) {
        return other instanceof ExecutorNameRow row
                && cells().equals(row.withEndOf(this).cells());
    }

    private ExecutorNameRow withEndOf(ExecutorNameRow other) {
        return validTo != null ? this : ending(other.validTo);
    }

    ExecutorNameRow ending(LocalDate on) {
        return new ExecutorNameRow(
                code,
                name,
                executorClass,
                minimumEducation,
                jobClassFrom,
                jobClassTo,
                heritageCaretaker,
                decree,
                validFrom,
                on,
                standing,
                classStanding,
                source,
                version);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    NameOnList onList() {
        return new NameOnList(
                code, name, executorClass, minimumEducation, jobClassFrom, jobClassTo, heritageCaretaker, decree);
    }

    List<Object> cells() {
        return Arrays.asList(
                code,
                name,
                executorClass,
                minimumEducation,
                jobClassFrom,
                jobClassTo,
                heritageCaretaker,
                decree,
                validFrom,
                validTo,
                standing,
                classStanding,
                source);
    }
}
