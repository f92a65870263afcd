package id.lincah.performance.plan;

import id.lincah.performance.rules.ResultKind;
import java.util.List;

/** What a plan promises: the results part and the behaviour part (R6-03). */
public record PlanContent(List<WorkResult> results, List<BehaviourExpectation> behaviourExpectations) {
    /** Kinds of the results, as the rules ask for them. */
    List<ResultKind> kinds() {
        return results.stream().map(WorkResult::kind).toList();
    }
}
