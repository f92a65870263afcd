package id.lincah.equivalation.assessmentrun;

import id.lincah.request.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a person may do about a run, from which states, and where it leads. What was judged stays judged. */
enum RunAct {
    PAUSE(Set.of(RunState.RUNNING), RunState.PAUSED),
    RESUMPTION(Set.of(RunState.PAUSED, RunState.FAILED), RunState.RUNNING),
    CANCELLATION(Set.of(RunState.PLANNING, RunState.RUNNING, RunState.PAUSED, RunState.FAILED), RunState.CANCELLED);

    private final Set<RunState> from;
    private final RunState to;

    RunAct(Set<RunState> from, RunState to) {
        this.from = from;
        this.to = to;
    }

    /** @throws Problem 409 {@code ASSESSMENT_RUN_STATE} when the act is not open in that state */
    RunState after(RunState state) {
        if (!from.contains(state)) {
            throw Problem.conflict("ASSESSMENT_RUN_STATE", Map.of("state", state.name()));
        }
        return to;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
