package id.lincah.orgstructure.intake.checks;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.CsvTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of units: how their names begin, which are no units at all, and whose names come once in every office. */
final class UnitKinds {
    private static final UnitKinds TABLE = new UnitKinds();

    private record Kind(String type, List<String> begins, List<String> holds, boolean doubtful, boolean namesRepeat) {
        static Kind of(CsvRow row) {
            return new Kind(
                    row.text("type"),
                    words(row.optional("begins")),
                    words(row.optional("holds")),
                    row.bool("doubtful"),
                    row.bool("names_repeat"));
        }

        private static List<String> words(Optional<String> cell) {
            return cell.map(text -> Arrays.asList(text.split(";"))).orElse(List.of());
        }

        boolean named(String name) {
            return begins.stream().anyMatch(word -> begins(name, word))
                    || holds.stream().anyMatch(word -> (" " + name + " ").contains(" " + word + " "));
        }

        private static boolean begins(String name, String word) {
            return name.startsWith(word)
                    && (name.length() == word.length()
                            || !Character.isLetterOrDigit(name.charAt(word.length()))
                            || !Character.isLetterOrDigit(word.charAt(word.length() - 1)));
        }
    }

    private final Map<String, Kind> byType = new LinkedHashMap<>();

    private UnitKinds() {
        CsvTable.read("intake/unit-kinds.csv", "type", "begins", "holds", "doubtful", "names_repeat").stream()
                .map(Kind::of)
                .forEach(kind -> byType.put(kind.type(), kind));
    }

    static UnitKinds table() {
        return TABLE;
    }

    boolean knows(String type) {
        return byType.containsKey(type);
    }

    /** The type as it is kept, when the text is another way to write it. */
    Optional<String> spelled(String text) {
        var plain = PlainText.key(text).replace(' ', '_').replace('/', '_').toUpperCase(Locale.ROOT);
        return knows(plain) ? Optional.of(plain) : Optional.empty();
    }

    /** The first kind whose words the name begins with or holds. */
    Optional<String> ofName(String name) {
        var lower = PlainText.tidy(name).toLowerCase(Locale.ROOT);
        return byType.values().stream()
                .filter(kind -> kind.named(lower))
                .map(Kind::type)
                .findFirst();
    }

    /** The type given, or when that is none of the table the one the name tells; {@code ""} when neither. */
    String of(String type, String name) {
        if (knows(type)) {
            return type;
        }
        return spelled(type).or(() -> ofName(name)).orElse("");
    }

    /** Not part of the organisation: pools of non-civil-servants, secondments. */
    boolean doubtful(String type) {
        return byType.containsKey(type) && byType.get(type).doubtful();
    }

    boolean namesRepeat(String type) {
        return byType.containsKey(type) && byType.get(type).namesRepeat();
    }

    /** The government itself, above all offices. */
    static boolean isGovernment(String type) {
        return switch (type) {
            case "INSTANSI", "PEMPROV", "PEMKAB", "PEMKOT" -> true;
            default -> false;
        };
    }
}
