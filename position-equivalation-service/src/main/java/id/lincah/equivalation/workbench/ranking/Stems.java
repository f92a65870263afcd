package id.lincah.equivalation.workbench.ranking;

import java.util.List;

/**
 * Takes the commonest affixes off an Indonesian word, so that <em>perencanaan</em>, <em>perencana</em> and <em>rencana</em>
 * are one. It need not find the dictionary's stem, only the same one for kindred words.
 */
final class Stems {
    private static final int SHORTEST_WORD = 6;
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_WITH_NYA = 8;
    private static final int SHORTEST_KE_AN = 8;
    private static final int SHORTEST_LIQUID = 7;
    private static final List<String> NASAL =
            List.of("menge", "penge", "meng", "peng", "meny", "peny", "mem", "pem", "men", "pen");
    private static final List<String> LIQUID = List.of("pel", "pew", "pey", "pet");

    private Stems() {}

    static String of(String word) {
        if (word.length() < SHORTEST_WORD) {
            return word;
        }
        var bare = word.endsWith("nya") && word.length() >= SHORTEST_WITH_NYA ? cut(word, 0, "nya".length()) : word;
        return bare.startsWith("ke") && bare.endsWith("an") && bare.length() >= SHORTEST_KE_AN
                ? cut(bare, "ke".length(), "an".length())
                : withoutPrefix(withoutSuffix(bare));
    }

    private static String withoutSuffix(String word) {
        for (var suffix : List.of("kan", "an")) {
            if (word.endsWith(suffix) && word.length() - suffix.length() > SHORTEST_STEM + 1) {
                return cut(word, 0, suffix.length());
            }
        }
        return word;
    }

    private static String withoutPrefix(String word) {
        for (var prefix : NASAL) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_STEM) {
                return assimilated(prefix) && vowelAt(word, prefix.length())
                        ? lost(prefix) + word.substring(prefix.length())
                        : word.substring(prefix.length());
            }
        }
        var longEnough = word.length() >= SHORTEST_LIQUID;
        if (longEnough && (word.startsWith("per") || word.startsWith("ber"))) {
            return vowelAt(word, SHORTEST_STEM) ? word.substring(2) : word.substring(SHORTEST_STEM);
        }
        return longEnough && LIQUID.stream().anyMatch(word::startsWith) ? word.substring(2) : word;
    }

    /** The prefix swallows the first letter: pe-suluh becomes penyuluh, pe-pasar pemasar, pe-tanam penanam. */
    private static boolean assimilated(String prefix) {
        return !lost(prefix).isEmpty();
    }

    private static String lost(String prefix) {
        return switch (prefix) {
            case "meny", "peny" -> "s";
            case "mem", "pem" -> "p";
            case "men", "pen" -> "t";
            default -> "";
        };
    }

    private static boolean vowelAt(String word, int place) {
        return "aiueo".indexOf(word.charAt(place)) >= 0;
    }

    private static String cut(String word, int left, int right) {
        return word.substring(left, word.length() - right);
    }
}
