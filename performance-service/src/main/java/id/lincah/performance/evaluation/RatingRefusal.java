package id.lincah.performance.evaluation;

import id.lincah.regulation.Finding;
import id.lincah.request.Problem;
import java.util.List;
import java.util.Set;

/** Turns findings of the rating rules into an answer to the rater. */
final class RatingRefusal {
    /** What the state of the organisation forbids now, and what it has fixed, are conflicts; the rest is a broken rule. */
    private static final Set<String> CONFLICTS = Set.of("ORG_ACHIEVEMENT_MISSING", "RESULTS_FIXED_BY_ORGANISATION");

    private RatingRefusal() {}

    static void throwIfBlocked(List<Finding> findings) {
        var blocking = findings.stream().filter(Finding::isBlocking).toList();
        blocking.stream()
                .filter(finding -> CONFLICTS.contains(finding.code()))
                .findFirst()
                .ifPresent(finding -> {
                    throw Problem.conflict(finding.code(), finding.details());
                });
        if (!blocking.isEmpty()) {
            throw Problem.ruleBroken(blocking.get(0).code(), findings);
        }
    }
}
