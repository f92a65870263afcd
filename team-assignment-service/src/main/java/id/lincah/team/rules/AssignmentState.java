package id.lincah.team.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of one assignment (penugasan). Every change goes through {@link #mayBecome}. */
public enum AssignmentState {
    DRAFT,
    SUBMITTED,
    APPROVING,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    ACTIVE,
    SUSPENDED,
    COMPLETED,
    ENDED_EARLY;

    /** From, to. A team that is dissolved, or a member who leaves, ends what was only approved as well. */
    public static final Map<AssignmentState, Set<AssignmentState>> TRANSITIONS = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(APPROVING, WITHDRAWN),
            APPROVING, EnumSet.of(APPROVED, REFUSED, WITHDRAWN, ENDED_EARLY),
            APPROVED, EnumSet.of(ACTIVE, ENDED_EARLY),
            REFUSED, EnumSet.noneOf(AssignmentState.class),
            WITHDRAWN, EnumSet.noneOf(AssignmentState.class),
            ACTIVE, EnumSet.of(SUSPENDED, COMPLETED, ENDED_EARLY),
            SUSPENDED, EnumSet.of(ACTIVE, COMPLETED, ENDED_EARLY),
            COMPLETED, EnumSet.noneOf(AssignmentState.class),
            ENDED_EARLY, EnumSet.noneOf(AssignmentState.class));

    public boolean mayBecome(AssignmentState next) {
        return TRANSITIONS.get(this).contains(next);
    }

    /** Final: a new request is a new record (D-06). */
    public boolean isFinal() {
        return TRANSITIONS.get(this).isEmpty();
    }

    /** The person is, or is agreed to be, a member. */
    public boolean isMember() {
        return this == APPROVED || this == ACTIVE;
    }
}
