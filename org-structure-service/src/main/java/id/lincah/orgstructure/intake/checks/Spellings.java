package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.person.rules.ContractGrade;
import id.lincah.regulation.CsvTable;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Known values as offices write them: {@code IIIc}, {@code Penata (III/c)}, {@code Eselon III a}, {@code Sarjana}. */
public final class Spellings {
    private static final Pattern LEVEL = Pattern.compile("\\b(iv|iii|ii|i|v|[1-5])[\\s./-]*([a-e])?\\b");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");
    private static final Map<String, String> TABLE = table();

    private Spellings() {}

    private static Map<String, String> table() {
        var table = new HashMap<String, String>();
        for (var row : CsvTable.read("intake/spellings.csv", "column", "value", "spelled")) {
            for (var spelled : row.text("spelled").split(";")) {
                table.put(row.text("column") + ":" + keyOf(spelled), row.text("value"));
            }
        }
        own("education", EducationLevel.values(), table);
        own("employment_status", EmploymentStatus.values(), table);
        own("kind", PositionKind.values(), table);
        return table;
    }

    private static void own(String column, Enum<?>[] values, Map<String, String> table) {
        Stream.of(values).forEach(value -> table.put(column + ":" + PlainText.key(value.name()), value.name()));
    }

    /** The value as it is kept; empty when the text is no known way to write one. */
    public static Optional<String> of(String column, String text) {
        return switch (column) {
            case "grade" -> grade(text);
            case "echelon" -> echelon(text);
            case "education" -> education(text);
            case "type" -> UnitKinds.table().spelled(text);
            default -> Optional.ofNullable(TABLE.get(column + ":" + keyOf(text)));
        };
    }

    private static String keyOf(String text) {
        var key = PlainText.key(text);
        return key.isEmpty() ? text.strip() : key;
    }

    /** {@code S-1 Hukum} names the level first and the field behind it. */
    private static Optional<String> education(String text) {
        var words = PlainText.key(text).split(" ");
        for (int end = words.length; end > 0; end--) {
            var found = TABLE.get("education:" + String.join(" ", Arrays.copyOf(words, end)));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> grade(String text) {
        return level(text, "/")
                .filter(label -> Stream.of(Grade.values())
                        .anyMatch(grade -> grade.toString().equals(label)));
    }

    /** The grade of a contract employee: {@code 9}, {@code Gol. IX}. */
    public static Optional<String> contractGrade(String text) {
        var key = PlainText.key(text).replaceFirst("^(golongan|gol) ", "").toUpperCase(Locale.ROOT);
        return Stream.of(ContractGrade.values())
                .filter(grade -> grade.name().equals(key)
                        || String.valueOf(grade.ordinal() + 1).equals(key))
                .map(ContractGrade::name)
                .findFirst();
    }

    private static Optional<String> echelon(String text) {
        return level(text, ".")
                .filter(label -> Stream.of(Echelon.values())
                        .anyMatch(level -> level.toString().equals(label)));
    }

    private static Optional<String> level(String text, String between) {
        var matcher =
                LEVEL.matcher(text.toLowerCase(Locale.ROOT).replace("(", " ").replace(")", " "));
        String found = null;
        while (matcher.find()) {
            var level = matcher.group(1);
            var roman = Character.isDigit(level.charAt(0)) ? ROMAN.get(level.charAt(0) - '1') : level;
            var label = roman.toUpperCase(Locale.ROOT) + (matcher.group(2) == null ? "" : between + matcher.group(2));
            if (found != null && !found.equals(label)) {
                return Optional.empty();
            }
            found = label;
        }
        return Optional.ofNullable(found);
    }
}
