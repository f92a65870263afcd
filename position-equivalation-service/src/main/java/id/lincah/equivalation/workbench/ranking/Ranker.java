package id.lincah.equivalation.workbench.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Ranks functional positions for an abolished one by grounds that add up and can be read. A suggestion, never a decision:
 * keywords are our own and practice is loose, so what is unsure is called so.
 */
public final class Ranker {
    private static final Comparator<Suggestion> BEST_FIRST =
            Comparator.comparingInt(Suggestion::score).reversed().thenComparing(Suggestion::code);

    private final Candidates candidates;
    private final Weights weights;

    public Ranker(Candidates candidates) {
        this(candidates, Weights.CHOSEN);
    }

    public Ranker(Candidates candidates, Weights weights) {
        this.candidates = candidates;
        this.weights = weights;
    }

    /** @param most how many suggestions to give */
    public Ranking rank(FormerPost post, Practice practice, Openings openings, int most) {
        var question = Question.of(post, practice, openings, candidates);
        var all = candidates.meeting(question).stream()
                .filter(candidate -> candidate.position().has(post.level()))
                .map(candidate -> new Scoring(candidate, question, candidates, weights).suggestion())
                .filter(Objects::nonNull)
                .sorted(BEST_FIRST)
                .toList();
        return new Ranking(confidence(all), all.subList(0, Math.min(most, all.size())));
    }

    /** The old and the new name of one position do not compete. */
    private Confidence confidence(List<Suggestion> all) {
        if (all.isEmpty() || all.get(0).score() < weights.sureFrom() * Reason.WHOLE) {
            return Confidence.LOW;
        }
        var first = all.get(0);
        var second = all.stream()
                .skip(1)
                .filter(other -> !other.isOtherNameOf(first))
                .mapToInt(Suggestion::score)
                .findFirst()
                .orElse(0);
        return second <= first.score() * Weights.CLEARLY_AHEAD ? Confidence.HIGH : Confidence.LOW;
    }
}
