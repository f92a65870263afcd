package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.spreadsheet.Cells;
import id.lincah.equivalation.spreadsheet.CsvUpload;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.request.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The catalogue as a CSV: the columns of the export are those of the import. */
final class CatalogueFile {
    static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "category",
            "levels",
            "supervising_agency",
            "established_by",
            "min_education",
            "education_s2_from_level",
            "fields",
            "keywords",
            "agency_scope",
            "successor",
            "valid_from",
            "valid_to",
            "validity_basis",
            "standing");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,99}");

    private CatalogueFile() {}

    static List<FunctionalPosition> read(byte[] file) {
        var lines = new ArrayList<Long>();
        var rows = CsvUpload.read(file, COLUMNS, cells -> {
            lines.add(cells.row());
            return position(cells);
        });
        CsvUpload.refuse(repeated(rows, lines));
        return rows;
    }

    private static FunctionalPosition position(Cells cells) {
        var from = cells.required("valid_from", LocalDate::parse);
        var to = cells.optional("valid_to", LocalDate::parse);
        cells.refuseReversed(from, to);
        cells.required("levels");
        return new FunctionalPosition(
                code(cells),
                cells.required("name"),
                cells.oneOf("category", List.of("KEAHLIAN", "KETERAMPILAN", "BOTH")),
                cells.list("levels", FunctionalLevel::valueOf),
                cells.optional("supervising_agency"),
                cells.optional("established_by"),
                cells.optional("min_education"),
                cells.optional("education_s2_from_level", FunctionalLevel::valueOf),
                cells.list("fields", text -> text),
                cells.list("keywords", text -> text),
                cells.oneOf("agency_scope", List.of("ANY", "CENTRAL", "REGIONAL")),
                cells.optional("successor"),
                from,
                to,
                cells.oneOf("validity_basis", List.of("REGULATION_DATE", "YEAR_OF_REGULATION", "UNKNOWN")),
                cells.required("standing"));
    }

    private static String code(Cells cells) {
        var code = cells.required("code");
        if (code != null && !CODE.matcher(code).matches()) {
            cells.fault("code", "CELL_NOT_READABLE", Map.of("value", code));
        }
        return code;
    }

    private static List<Violation> repeated(List<FunctionalPosition> rows, List<Long> lines) {
        var first = new HashMap<String, Long>();
        var faults = new ArrayList<Violation>();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var earlier = first.putIfAbsent(row.code() + ' ' + row.validFrom(), lines.get(index));
            if (earlier != null) {
                var place = "row " + lines.get(index) + ", column code";
                faults.add(new Violation(place, "ROW_REPEATED", Map.of("firstRow", earlier)));
            }
        }
        return faults;
    }

    static List<Object> cells(FunctionalPosition position) {
        return Arrays.asList(
                position.code(),
                position.name(),
                position.category(),
                String.join(";", position.levels().stream().map(Enum::name).toList()),
                position.supervisingAgency(),
                position.establishedBy(),
                position.minEducation(),
                position.masterFromLevel(),
                String.join(";", position.fields()),
                String.join(";", position.keywords()),
                position.agencyScope(),
                position.successor(),
                position.validFrom(),
                position.validTo(),
                position.validityBasis(),
                position.standing());
    }
}
