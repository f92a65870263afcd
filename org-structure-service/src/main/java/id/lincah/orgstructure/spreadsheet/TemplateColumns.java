package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.regulation.CsvRow;
import id.lincah.regulation.CsvTable;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a template: what they are called, what goes in them, examples. */
final class TemplateColumns {
    private static final Set<String> ABBREVIATIONS = Set.of("nip", "tmt");
    private static final List<Column> TABLE =
            CsvTable.read("intake/template.csv", "dataset", "column", "explanation", "first_example", "second_example")
                    .stream()
                    .map(Column::of)
                    .toList();

    record Column(Dataset dataset, String column, String explanation, List<String> examples) {
        static Column of(CsvRow row) {
            return new Column(
                    row.oneOf("dataset", Dataset.class),
                    row.text("column"),
                    row.text("explanation"),
                    List.of(
                            row.optional("first_example").orElse(""),
                            row.optional("second_example").orElse("")));
        }

        /** The most usual Indonesian name. */
        String title() {
            return Stream.of(known().names().get(0).split(" "))
                    .map(Column::capital)
                    .collect(Collectors.joining(" "));
        }

        private static String capital(String word) {
            return ABBREVIATIONS.contains(word)
                    ? word.toUpperCase(Locale.ROOT)
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        boolean must() {
            return known().must();
        }

        private KnownColumns.Known known() {
            return KnownColumns.of(dataset).stream()
                    .filter(known -> known.column().equals(column))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(column + " has no name in columns.csv"));
        }

        boolean isDate() {
            return column.endsWith("since") || column.endsWith("_on");
        }

        /** Values to choose from; empty when anything may be written. */
        List<String> choices() {
            return switch (column) {
                case "echelon" -> texts(Echelon.values());
                case "grade" -> texts(Grade.values());
                case "education" -> texts(EducationLevel.values());
                case "employment_status" -> texts(EmploymentStatus.values());
                case "kind" -> texts(PositionKind.values());
                case "head" -> List.of("true", "false");
                default -> List.of();
            };
        }

        private static List<String> texts(Object[] values) {
            return Stream.of(values).map(Object::toString).toList();
        }
    }

    private TemplateColumns() {}

    static List<Column> of(Dataset dataset) {
        return TABLE.stream().filter(column -> column.dataset() == dataset).toList();
    }

    /** What the sheet of a dataset is called. */
    static String sheet(Dataset dataset) {
        return switch (dataset) {
            case AGENCIES -> "Instansi";
            case UNITS -> "Unit";
            case POSITIONS -> "Jabatan";
            case HOLDERS -> "Pegawai";
        };
    }
}
