package id.lincah.equivalation.catalogue;

import id.lincah.regulation.FunctionalLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Suggests a functional position from the words of a unit. A suggestion, never a decision: keywords are our own, so a
 * weak match is marked and an operator looks at it.
 */
public final class KeywordMatcher {
    /** What practice takes when nothing fits. */
    public static final String FALLBACK = "ANALIS_KEBIJAKAN";

    /** The position suggested; {@code confident} is false for the fallback. */
    public record Suggestion(FunctionalPosition position, boolean confident) {}

    private record Scored(FunctionalPosition position, int score) {}

    private final FunctionalPositions catalogue;

    public KeywordMatcher(FunctionalPositions catalogue) {
        this.catalogue = catalogue;
    }

    public Suggestion suggest(String unitName, List<String> functions, FunctionalLevel level) {
        var words = words(unitName + " " + String.join(" ", functions));
        return catalogue.all().stream()
                .filter(position -> position.has(level) && !position.isFormerName())
                .map(position -> new Scored(position, score(position, words)))
                .filter(scored -> scored.score() > 0)
                .max(Comparator.comparingInt(Scored::score)
                        .thenComparing(scored -> scored.position().code(), Comparator.reverseOrder()))
                .map(best -> new Suggestion(best.position(), true))
                .orElseGet(() -> new Suggestion(fallback(), false));
    }

    /** Longer keywords say more: each word of a keyword that is found counts. */
    private static int score(FunctionalPosition position, String words) {
        return position.keywords().stream()
                .filter(keyword -> words.contains(words(keyword)))
                .mapToInt(keyword -> keyword.split(" ").length)
                .sum();
    }

    /** Lower case with single blanks around every word, so that only whole words match. */
    private static String words(String text) {
        return " "
                + String.join(" ", text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .strip() + " ";
    }

    private FunctionalPosition fallback() {
        return catalogue.find(FALLBACK).orElseThrow(() -> new IllegalStateException("the catalogue lacks " + FALLBACK));
    }
}
