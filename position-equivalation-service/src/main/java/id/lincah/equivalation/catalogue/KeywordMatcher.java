package id.lincah.equivalation.catalogue;

import id.lincah.regulation.FunctionalLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Suggests a functional position from the words of a unit. A suggestion, never a decision: keywords are our own, so a
 * weak match is marked and an operator looks at it.
 */
public final class KeywordMatcher {
    /** What practice takes when nothing fits. */
    public static final String FALLBACK = "ANALIS_KEBIJAKAN";

    /** The position suggested; {@code confident} is false for the fallback. */
    public record Suggestion(FunctionalPosition position, boolean confident) {}

    /** A keyword in its comparable form; longer ones say more. */
    private record Keyword(String words, int weight) {
        static Keyword of(String text) {
            return new Keyword(KeywordMatcher.words(text), text.split(" ").length);
        }
    }

    private record Candidate(FunctionalPosition position, List<Keyword> keywords) {
        static Candidate of(FunctionalPosition position) {
            return new Candidate(
                    position, position.keywords().stream().map(Keyword::of).toList());
        }

        Scored score(String words) {
            var score = keywords.stream()
                    .filter(keyword -> words.contains(keyword.words()))
                    .mapToInt(Keyword::weight)
                    .sum();
            return new Scored(position, score);
        }
    }

    private record Scored(FunctionalPosition position, int score) {}

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final FunctionalPosition fallback;
    /** Keywords are made comparable once: a province asks a thousand times. */
    private final List<Candidate> candidates;

    public KeywordMatcher(FunctionalPositions catalogue) {
        this.fallback = catalogue
                .find(FALLBACK)
                .orElseThrow(() -> new IllegalStateException("the catalogue lacks " + FALLBACK));
        this.candidates = catalogue.all().stream()
                .filter(position -> !position.isFormerName())
                .map(Candidate::of)
                .toList();
    }

    public Suggestion suggest(String unitName, List<String> functions, FunctionalLevel level) {
        var words = words(unitName + " " + String.join(" ", functions));
        return candidates.stream()
                .filter(candidate -> candidate.position().has(level))
                .map(candidate -> candidate.score(words))
                .filter(scored -> scored.score() > 0)
                .max(Comparator.comparingInt(Scored::score)
                        .thenComparing(scored -> scored.position().code(), Comparator.reverseOrder()))
                .map(best -> new Suggestion(best.position(), true))
                .orElseGet(() -> new Suggestion(fallback, false));
    }

    /** Lower case with single blanks around every word, so that only whole words match. */
    private static String words(String text) {
        return " "
                + BETWEEN_WORDS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
