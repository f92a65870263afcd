package id.lincah.equivalation.workbench.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decisions of practice: the nearest by rare words in common, and what is customary in an office. An agency has thousands of
 * cases and asks for all at once, so every word knows its decisions and nothing else is touched.
 */
public final class Practice {
    /** No decision is known. */
    public static final Practice NONE = new Practice(List.of());

    private static final double SMOOTHING = 0.5;

    private record Known(Example example, Set<String> own, Set<String> office) {
        static Known of(Example example) {
            return new Known(
                    example, Title.of(example.title(), null, null).own(), Words.ofOffice(example.officeName()));
        }
    }

    /** The most similar decision for a position. */
    record Nearest(Example example, double similarity, Set<String> shared) {}

    private final List<Known> all;
    private final double[] weights;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final double unheard;
    private final Map<Set<String>, Map<String, Integer>> byOffice = new HashMap<>();
    private final Map<String, Integer> byCode = new HashMap<>();
    private final int decisions;

    public Practice(List<Example> examples) {
        this.all = examples.stream().map(Known::of).toList();
        this.decisions = examples.stream().mapToInt(Example::times).sum();
        for (var index = 0; index < all.size(); index++) {
            index(index, all.get(index));
        }
        byWord.forEach((word, known) -> rarity.put(word, rarity(known.size())));
        this.unheard = rarity(0);
        this.weights = all.stream().mapToDouble(known -> weight(known.own())).toArray();
    }

    private void index(int place, Known known) {
        var code = known.example().functionalCode();
        known.own()
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(place));
        byCode.merge(code, known.example().times(), Integer::sum);
        if (!known.office().isEmpty()) {
            byOffice.computeIfAbsent(known.office(), o -> new HashMap<>())
                    .merge(code, known.example().times(), Integer::sum);
        }
    }

    private double rarity(int with) {
        return Math.log(1 + (all.size() + 1) / (SMOOTHING + with));
    }

    private double weight(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> rarity.getOrDefault(word, unheard))
                .sum();
    }

    /** For each position the most similar decision; only those that share a word. */
    Map<String, Nearest> nearest(Set<String> own, Set<String> office) {
        var asked = weight(own);
        Map<Integer, Double> shared = new HashMap<>();
        for (var word : own) {
            var weight = rarity.getOrDefault(word, unheard);
            byWord.getOrDefault(word, List.of()).forEach(place -> shared.merge(place, weight, Double::sum));
        }
        Map<String, Nearest> nearest = new HashMap<>();
        shared.forEach((place, common) -> {
            var known = all.get(place);
            var words = common / (asked + weights[place] - common);
            var similarity =
                    words * (1 - Weights.OFFICE_SHARE) + words * overlap(office, known.office()) * Weights.OFFICE_SHARE;
            var found = new Nearest(known.example(), similarity, known.own());
            nearest.merge(known.example().functionalCode(), found, Practice::better);
        });
        nearest.replaceAll((code, found) -> withShared(found, own));
        return nearest;
    }

    private static Nearest withShared(Nearest found, Set<String> own) {
        var shared = new HashSet<>(found.shared());
        shared.retainAll(own);
        return new Nearest(found.example(), found.similarity(), shared);
    }

    private static Nearest better(Nearest one, Nearest other) {
        var closer = Double.compare(one.similarity(), other.similarity());
        // Of equals always the same one, so that the reason shown does not change from call to call.
        return closer > 0
                        || closer == 0
                                && one.example()
                                                .title()
                                                .compareTo(other.example().title())
                                        <= 0
                ? one
                : other;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var shared = 0;
        for (var word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        var union = one.size() + other.size() - shared;
        return union == 0 ? 0 : (double) shared / union;
    }

    /** Codes somebody was ever given. */
    Set<String> codes() {
        return byCode.keySet();
    }

    /** The share of a position among the decisions in such offices, drawn towards its share among all; few say little. */
    double customary(String code, Set<String> office) {
        var overall = byCode.getOrDefault(code, 0) / (decisions + Weights.DOUBT);
        var here = byOffice.getOrDefault(office, Map.of());
        var count = here.values().stream().mapToInt(Integer::intValue).sum();
        return (here.getOrDefault(code, 0) + Weights.DOUBT * overall) / (count + Weights.DOUBT);
    }
}
