package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.EducationLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names and mappings in force on one day. Titles are compared whatever their capitals and blanks. */
public final class NameBook {
    /** A title found in the book: on the list, or leading to a name; both null and no candidates when unknown. */
    record Found(NameOnList onList, NameOnList becomes, List<String> candidates, boolean belowAll) {}

    private final Map<String, NameOnList> byKey = new HashMap<>();
    private final Map<String, NameOnList> byCode = new HashMap<>();
    private final Map<String, List<OldName>> exact = new HashMap<>();
    private final Map<String, List<OldName>> prefixes = new HashMap<>();

    public NameBook(List<NameOnList> names, List<OldName> mappings) {
        names.forEach(name -> byKey.put(key(name.name()), name));
        names.forEach(name -> byCode.put(name.code(), name));
        mappings.forEach(mapping ->
                (mapping.prefix() ? prefixes : exact).merge(key(mapping.name()), List.of(mapping), NameBook::joined));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /** How titles are compared. */
    public static String key(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public Optional<NameOnList> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<NameOnList> byTitle(String title) {
        return Optional.ofNullable(byKey.get(key(title)));
    }

    /** @param education null when nobody holds the position */
    Found find(String title, EducationLevel education) {
        var key = key(title);
        if (byKey.containsKey(key)) {
            var name = byKey.get(key);
            return new Found(name, name, List.of(), false);
        }
        return among(exact.containsKey(key) ? exact.get(key) : longestPrefix(key), education);
    }

    /** Word by word from the whole title to its first word, so that the most specific prefix speaks. */
    private List<OldName> longestPrefix(String key) {
        for (var words = key; !words.isEmpty(); words = words.substring(0, Math.max(0, words.lastIndexOf(' ')))) {
            if (prefixes.containsKey(words)) {
                return prefixes.get(words);
            }
        }
        return List.of();
    }

    private Found among(List<OldName> mappings, EducationLevel education) {
        var fitting = education == null
                ? vacant(mappings)
                : mappings.stream().filter(each -> each.covers(education)).toList();
        var codes = fitting.stream().map(OldName::newCode).distinct().sorted().toList();
        var becomes = codes.size() == 1 ? byCode.get(codes.get(0)) : null;
        return new Found(null, becomes, codes, belowAll(mappings, education));
    }

    private static List<OldName> vacant(List<OldName> mappings) {
        var meant = mappings.stream().filter(OldName::forVacant).toList();
        return meant.isEmpty() ? mappings : meant;
    }

    private static boolean belowAll(List<OldName> mappings, EducationLevel education) {
        return education != null
                && !mappings.isEmpty()
                && mappings.stream().allMatch(each -> each.asksMoreThan(education));
    }
}
