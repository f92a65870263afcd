package id.lincah.equivalation.assessmentrun;

/** Where a run stands; {@link RunAct} names what a person may do about it. */
public enum RunState {
    PLANNING,
    RUNNING,
    PAUSED,
    DONE,
    /** Some chunks failed again and again; they wait for a person. */
    FAILED,
    CANCELLED
}
