package id.lincah.performance.rules;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * D-15: the results rating that follows from the ratings of the single results. Advice only; the rater decides, except
 * that {@link NoMainResultBelow} refuses {@code ABOVE}.
 *
 * <p>"Most" is more than half of all results, "a small part" at most one third of the main results. Where the class
 * with most results does not pass its own test, or no class has more than half, the share of results below decides.
 */
public final class ResultsAdvice {
    private ResultsAdvice() {}

    /**
     * @param main ratings of the main results
     * @param additional ratings of the additional results; at least one rating in both lists together
     */
    public static Rating of(List<Rating> main, List<Rating> additional) {
        var all = Stream.concat(main.stream(), additional.stream()).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no result is rated");
        }
        if (most(all, Rating.ABOVE) && !main.contains(Rating.BELOW)) {
            return Rating.ABOVE;
        }
        if (most(all, Rating.AS_EXPECTED) && atMostOneThirdBelow(main)) {
            return Rating.AS_EXPECTED;
        }
        return !most(all, Rating.BELOW) && atMostOneThirdBelow(all) ? Rating.AS_EXPECTED : Rating.BELOW;
    }

    private static boolean most(List<Rating> all, Rating rating) {
        return 2 * Collections.frequency(all, rating) > all.size();
    }

    private static boolean atMostOneThirdBelow(List<Rating> ratings) {
        return 3 * Collections.frequency(ratings, Rating.BELOW) <= ratings.size();
    }
}
