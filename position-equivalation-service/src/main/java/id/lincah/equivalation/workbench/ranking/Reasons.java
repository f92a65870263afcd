package id.lincah.equivalation.workbench.ranking;

import java.util.ArrayList;
import java.util.List;

/** The reasons found so far; one without weight is none. */
final class Reasons {
    private final List<Reason> found = new ArrayList<>();

    void add(ReasonKind kind, Iterable<String> matched, double weight) {
        add(kind, matched, weight, null);
    }

    void add(ReasonKind kind, Iterable<String> matched, double weight, String example) {
        var reason = Reason.of(kind, matched, weight, example);
        if (reason.weight() != 0) {
            found.add(reason);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int score() {
        return found.stream().mapToInt(Reason::weight).sum();
    }

    /** The score as a share of the whole. */
    double total() {
        return score() / (double) Reason.WHOLE;
    }

    List<Reason> all() {
        return List.copyOf(found);
    }
}
