package id.lincah.performance.evaluation;

import id.lincah.performance.evaluation.EvaluationCommands.ResultRating;
import id.lincah.performance.plan.PlanVersion;
import id.lincah.performance.plan.WorkResult;
import id.lincah.performance.rules.Rating;
import id.lincah.performance.rules.ResultKind;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The results of the plan version an evaluation rests on. */
record PlannedResults(Map<UUID, ResultKind> kinds) {
    static PlannedResults of(PlanVersion version) {
        return new PlannedResults(
                version.content.results().stream().collect(Collectors.toMap(WorkResult::id, WorkResult::kind)));
    }

    /** Refuses with 400 ids that are no results of the plan. */
    void refuseOthers(String pointer, List<UUID> ids) {
        var faults = IntStream.range(0, ids.size())
                .filter(i -> !kinds.containsKey(ids.get(i)))
                .mapToObj(i -> new Violation(pointer + "/" + i + "/resultId", "UNKNOWN_RESULT"))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
    }

    /** Ratings of the main results among these. */
    List<Rating> main(List<ResultRating> ratings) {
        return ratings.stream()
                .filter(rating -> kinds.get(rating.resultId()) == ResultKind.MAIN)
                .map(ResultRating::rating)
                .toList();
    }
}
