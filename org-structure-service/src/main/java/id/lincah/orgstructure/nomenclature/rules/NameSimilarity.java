package id.lincah.orgstructure.nomenclature.rules;

import java.util.HashSet;
import java.util.Set;

/** How alike two names are: shared pairs of letters, 0 to 100. Nobody should propose what exists under another spelling. */
public final class NameSimilarity {
    private NameSimilarity() {}

    /** Dice's coefficient of the letter pairs of all words, in percent. */
    public static int percent(String one, String other) {
        var first = pairs(one);
        var second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return NameBook.key(one).equals(NameBook.key(other)) ? 100 : 0;
        }
        var shared = new HashSet<>(first);
        shared.retainAll(second);
        return 200 * shared.size() / (first.size() + second.size());
    }

    private static Set<String> pairs(String name) {
        var pairs = new HashSet<String>();
        for (var word : NameBook.key(name).split(" ")) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
