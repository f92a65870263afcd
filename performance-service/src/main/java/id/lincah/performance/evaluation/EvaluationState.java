package id.lincah.performance.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * States of an evaluation and all the ways between them. A rating may be corrected until the sheet is signed, because
 * the distribution check can ask for it.
 */
public enum EvaluationState {
    OPEN,
    SELF_REPORTED,
    RATED,
    SHEET_SIGNED,
    DELIVERED,
    ACCEPTED,
    DEEMED_ACCEPTED,
    OBJECTED,
    UPHELD,
    CHANGED,
    FINAL,
    REPORTED;

    /** What people, or the calendar, do with an evaluation. */
    public enum Act {
        SELF_REPORT,
        RATE,
        SIGN_SHEET,
        DELIVER,
        ACCEPT,
        LET_LAPSE,
        OBJECT,
        UPHOLD,
        CHANGE,
        FINISH,
        REPORT
    }

    /** One way from a state to the next. */
    public record Transition(EvaluationState from, Act act, EvaluationState to) {}

    public static final List<Transition> TRANSITIONS = List.of(
            new Transition(OPEN, Act.SELF_REPORT, SELF_REPORTED),
            new Transition(SELF_REPORTED, Act.RATE, RATED),
            new Transition(RATED, Act.RATE, RATED),
            new Transition(RATED, Act.SIGN_SHEET, SHEET_SIGNED),
            new Transition(SHEET_SIGNED, Act.DELIVER, DELIVERED),
            new Transition(DELIVERED, Act.ACCEPT, ACCEPTED),
            new Transition(DELIVERED, Act.LET_LAPSE, DEEMED_ACCEPTED),
            new Transition(DELIVERED, Act.OBJECT, OBJECTED),
            new Transition(OBJECTED, Act.UPHOLD, UPHELD),
            new Transition(OBJECTED, Act.CHANGE, CHANGED),
            new Transition(ACCEPTED, Act.FINISH, FINAL),
            new Transition(DEEMED_ACCEPTED, Act.FINISH, FINAL),
            new Transition(UPHELD, Act.FINISH, FINAL),
            new Transition(CHANGED, Act.FINISH, FINAL),
            new Transition(FINAL, Act.REPORT, REPORTED));

    /** The state after an act, empty when the act is not possible now. */
    public Optional<EvaluationState> after(Act act) {
        return TRANSITIONS.stream()
                .filter(way -> way.from() == this && way.act() == act)
                .map(Transition::to)
                .findFirst();
    }
}
