package id.lincah.equivalation.workbench.ranking;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** A functional position with its keywords, and its name as one more, in comparable words. */
record Candidate(FunctionalPosition position, List<Asked> keywords) {
    /** A match: the share of the asked words it explains, and which. */
    record Match(double share, Set<String> words) {
        static final Match NONE = new Match(0, Set.of());
    }

    /** Every asked word counts by its rarity and by how much of the keyword around it was asked too. */
    Match match(Asked asked, ToDoubleFunction<String> rarity) {
        Map<String, Double> best = new HashMap<>();
        for (var keyword : keywords) {
            var hit = 0.0;
            for (var word : keyword.words()) {
                hit += asked.words().contains(word) ? rarity.applyAsDouble(word) : 0;
            }
            if (hit > 0) {
                remember(keyword, asked, hit / keyword.weight(), best);
            }
        }
        var found = 0.0;
        for (var entry : best.entrySet()) {
            found += rarity.applyAsDouble(entry.getKey()) * entry.getValue();
        }
        return best.isEmpty() ? Match.NONE : new Match(found / asked.weight(), best.keySet());
    }

    private static void remember(Asked keyword, Asked asked, double whole, Map<String, Double> best) {
        for (var word : keyword.words()) {
            if (asked.words().contains(word)) {
                best.merge(word, whole, Math::max);
            }
        }
    }
}
