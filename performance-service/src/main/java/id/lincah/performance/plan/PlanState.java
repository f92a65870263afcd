package id.lincah.performance.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** States of a performance plan (<em>SKP</em>) and all the ways between them. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    AGREED,
    FIXED,
    UNDER_REVISION,
    CLOSED,
    DRAFTED_BY_MANAGER_TEAM;

    /** What people do with a plan. */
    public enum Act {
        REDRAFT,
        SUBMIT,
        RETURN,
        AGREE,
        FIX,
        REVISE,
        CLOSE
    }

    /** One way from a state to the next. */
    public record Transition(PlanState from, Act act, PlanState to) {}

    public static final List<Transition> TRANSITIONS = List.of(
            new Transition(DRAFT, Act.REDRAFT, DRAFT),
            new Transition(RETURNED, Act.REDRAFT, DRAFT),
            new Transition(DRAFT, Act.SUBMIT, SUBMITTED),
            new Transition(SUBMITTED, Act.RETURN, RETURNED),
            new Transition(SUBMITTED, Act.AGREE, AGREED),
            new Transition(AGREED, Act.FIX, FIXED),
            new Transition(DRAFTED_BY_MANAGER_TEAM, Act.FIX, FIXED),
            new Transition(FIXED, Act.REVISE, UNDER_REVISION),
            new Transition(UNDER_REVISION, Act.FIX, FIXED),
            new Transition(FIXED, Act.CLOSE, CLOSED));

    /** The state after an act, empty when the act is not possible now. */
    public Optional<PlanState> after(Act act) {
        return TRANSITIONS.stream()
                .filter(way -> way.from() == this && way.act() == act)
                .map(Transition::to)
                .findFirst();
    }

    /** Whether there is something fixed that an evaluation can rest on. */
    public boolean holdsFixedContent() {
        return Arrays.asList(FIXED, UNDER_REVISION, CLOSED).contains(this);
    }
}
