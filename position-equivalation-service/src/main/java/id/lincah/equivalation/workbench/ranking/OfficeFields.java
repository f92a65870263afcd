package id.lincah.equivalation.workbench.ranking;

import id.lincah.regulation.CsvTable;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which offices work in the field of a supervising agency (<em>instansi pembina</em>). Agencies not in the table supervise
 * positions that every office has: planning, personnel, finance, archives, law and the like.
 */
final class OfficeFields {
    private static final Map<String, Set<String>> WORDS =
            CsvTable.read("workbench/office-fields.csv", "supervising_agency", "office_words").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.text("supervising_agency"), row -> Words.of(row.text("office_words"))));

    private OfficeFields() {}

    static boolean isOfOneField(String supervisingAgency) {
        return supervisingAgency != null && WORDS.containsKey(supervisingAgency);
    }

    static Set<String> words(String supervisingAgency) {
        return WORDS.get(supervisingAgency);
    }

    /** Agencies whose field the office or the unit above is in; where they say nothing, the title itself is asked. */
    static Set<String> known(Title title, Set<String> office) {
        var around = agencies(word -> office.contains(word) || title.above().contains(word));
        return around.isEmpty() ? agencies(title.own()::contains) : around;
    }

    private static Set<String> agencies(Predicate<String> meets) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(meets))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
