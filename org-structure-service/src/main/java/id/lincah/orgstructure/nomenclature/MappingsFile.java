package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.ExecutorMappingRow.Kind;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of old names as the ministry loads it: the columns of the export. */
final class MappingsFile {
    private MappingsFile() {}

    static List<ExecutorMappingRow> read(byte[] file) {
        return ReferenceFile.read(file, ExecutorMappingRow.CSV, MappingsFile::row);
    }

    private static ExecutorMappingRow row(ReferenceCells cells) {
        var from = cells.required("valid_from", LocalDate::parse);
        var to = cells.optional("valid_to", LocalDate::parse);
        cells.refuseReversed(from, to);
        var lowest = cells.optional("education_from", EducationLevel::valueOf);
        var highest = cells.optional("education_to", EducationLevel::valueOf);
        if (lowest != null && highest != null && !highest.atLeast(lowest)) {
            cells.fault("education_to", "EDUCATION_REVERSED", Map.of());
        }
        return new ExecutorMappingRow(
                null,
                cells.required("old_name"),
                cells.required("kind", Kind::valueOf),
                lowest,
                highest,
                cells.flag("for_vacant"),
                cells.required("new_code"),
                cells.required("decree"),
                from,
                to,
                cells.required("standing", Standing::valueOf),
                cells.required("source"),
                0);
    }
}
