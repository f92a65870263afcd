package id.lincah.orgstructure.successionhint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of unit names that tell one unit from another, alike for all units of a family: case, punctuation, the word
 * for the kind of unit and a slip of one letter make no difference.
 */
final class NameWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+|[ivx]+");
    private static final int SHORTEST_WITH_SLIP = 6;
    private static final Set<String> SAY_NOTHING = Set.of(
            "dan",
            "serta",
            "di",
            "pada",
            "untuk",
            "daerah",
            "provinsi",
            "dinas",
            "badan",
            "biro",
            "bagian",
            "sub",
            "subbagian",
            "subbag",
            "bidang",
            "subbidang",
            "seksi",
            "kantor",
            "upt",
            "uptd",
            "uptb",
            "asisten",
            "staf",
            "ahli",
            "unit",
            "satuan",
            "urusan");

    private final List<String> known = new ArrayList<>();

    /** The words of a name; a name made only of kind words keeps them all. */
    Set<String> of(String name) {
        var words = Arrays.stream(NO_LETTER.split(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = words.stream().filter(word -> !SAY_NOTHING.contains(word)).toList();
        var all = new LinkedHashSet<String>();
        (telling.isEmpty() ? words : telling).forEach(word -> all.add(canonical(word)));
        return all;
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private String canonical(String word) {
        for (var other : known) {
            if (other.equals(word) || slip(other, word)) {
                return other;
            }
        }
        known.add(word);
        return word;
    }

    /** Whether two long words differ by one letter put in, left out or mistaken. */
    private static boolean slip(String one, String two) {
        var shorter = one.length() <= two.length() ? one : two;
        var longer = shorter.equals(one) ? two : one;
        if (shorter.length() < SHORTEST_WITH_SLIP || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return shorter.substring(Math.min(same + skip, shorter.length()))
                .equals(longer.substring(Math.min(same + 1, longer.length())));
    }
}
