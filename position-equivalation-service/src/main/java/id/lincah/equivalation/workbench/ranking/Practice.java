package id.lincah.equivalation.workbench.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decisions of practice: the nearest by rare words in common, and what is customary in an office. */
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
    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Map<Set<String>, Map<String, Integer>> byOffice = new HashMap<>();
    private final Map<String, Integer> byCode = new HashMap<>();
    private final int decisions;

    public Practice(List<Example> examples) {
        this.all = examples.stream().map(Known::of).toList();
        this.decisions = examples.stream().mapToInt(Example::times).sum();
        all.forEach(this::index);
    }

    private void index(Known known) {
        var code = known.example().functionalCode();
        known.own()
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(known));
        byCode.merge(code, known.example().times(), Integer::sum);
        if (!known.office().isEmpty()) {
            byOffice.computeIfAbsent(known.office(), o -> new HashMap<>())
                    .merge(code, known.example().times(), Integer::sum);
        }
    }

    /** For each position the most similar decision; only those that share a word. */
    Map<String, Nearest> nearest(Set<String> own, Set<String> office) {
        var similar = new HashSet<Known>();
        own.forEach(word -> similar.addAll(byWord.getOrDefault(word, List.of())));
        Map<String, Nearest> nearest = new HashMap<>();
        for (var known : similar) {
            var found = compare(own, office, known);
            nearest.merge(known.example().functionalCode(), found, Practice::better);
        }
        return nearest;
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

    private Nearest compare(Set<String> own, Set<String> office, Known known) {
        var shared = new HashSet<>(own);
        shared.retainAll(known.own());
        var words = weight(shared) / weight(union(own, known.own()));
        var offices = union(office, known.office()).isEmpty() ? 0 : overlap(office, known.office());
        var similarity = words * (1 - Weights.OFFICE_SHARE) + words * offices * Weights.OFFICE_SHARE;
        return new Nearest(known.example(), similarity, shared);
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return (double) shared.size() / union(one, other).size();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::rarity).sum();
    }

    private double rarity(String word) {
        return Math.log(1
                + (all.size() + 1)
                        / (SMOOTHING + byWord.getOrDefault(word, List.of()).size()));
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
