package id.lincah.equivalation.workbench.ranking;

import id.lincah.regulation.FunctionalLevel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Places an agency still has open, by position and level; nothing is said about those it never listed. */
public final class Openings {
    /** An agency that listed no need. */
    public static final Openings UNKNOWN = new Openings();

    private final Map<String, Integer> open = new HashMap<>();

    public void add(String code, FunctionalLevel level, int places) {
        open.merge(code + '/' + level, places, Integer::sum);
    }

    Optional<Integer> of(String code, FunctionalLevel level) {
        return Optional.ofNullable(open.get(code + '/' + level));
    }
}
