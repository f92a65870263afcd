package id.lincah.orgstructure.intake.checks;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.CsvTable;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which kind of unit may hang under which, on a day: a rule on kinds, so that a school under the finance agency is noticed
 * in every file. A kind that the table doesn't name may hang anywhere.
 */
final class ParentKinds {
    private static final String ANY = "ANY";
    private static final DatedTable<Allowed> TABLE =
            DatedTable.read("intake/parent-kinds.csv", List.of("child", "parent", "field"), Allowed::of);
    private static final List<Field> FIELDS =
            CsvTable.read("intake/office-fields.csv", "field", "holds", "except").stream()
                    .map(Field::of)
                    .toList();

    /**
     * One allowed pair.
     *
     * @param field of the parent, {@code ANY} when it doesn't matter
     * @param decision how well the row is supported
     */
    record Allowed(String child, String parent, String field, Standing decision) {
        static Allowed of(CsvRow row) {
            return new Allowed(
                    row.text("child"), row.text("parent"), row.text("field"), row.oneOf("decision", Standing.class));
        }

        boolean covers(String type, String name) {
            boolean kind = parent.equals(type) || UnitKinds.isGovernment(parent) && UnitKinds.isGovernment(type);
            return kind && (field.equals(ANY) || inField(name));
        }

        private boolean inField(String name) {
            var lower = name.toLowerCase(Locale.ROOT);
            return FIELDS.stream().anyMatch(row -> row.field().equals(field) && row.names(lower));
        }
    }

    /** What offices of a field are called, and words that look like it but are not. */
    private record Field(String field, List<String> holds, List<String> except) {
        static Field of(CsvRow row) {
            return new Field(
                    row.text("field"),
                    words(row.text("holds")),
                    words(row.optional("except").orElse("")));
        }

        private static List<String> words(String cell) {
            return Arrays.stream(cell.split(";"))
                    .filter(word -> !word.isBlank())
                    .toList();
        }

        boolean names(String name) {
            var rest = name;
            for (var word : except) {
                rest = rest.replace(word, "");
            }
            return holds.stream().anyMatch(rest::contains);
        }
    }

    private final Map<String, List<Allowed>> byChild;

    private ParentKinds(LocalDate day) {
        byChild = TABLE.rows().stream()
                .filter(row -> TABLE.rowFor(day, row.child(), row.parent(), row.field())
                        .filter(row::equals)
                        .isPresent())
                .collect(Collectors.groupingBy(Allowed::child));
    }

    static ParentKinds on(LocalDate day) {
        return new ParentKinds(day);
    }

    /** Where units of this kind may hang; empty when anywhere. */
    List<Allowed> of(String child) {
        return byChild.getOrDefault(child, List.of());
    }

    boolean allows(String child, String parentType, String parentName) {
        var allowed = of(child);
        return allowed.isEmpty() || allowed.stream().anyMatch(row -> row.covers(parentType, parentName));
    }
}
