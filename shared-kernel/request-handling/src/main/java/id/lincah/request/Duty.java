package id.lincah.request;

import java.sql.Connection;

/** Something exactly one process of a service does, again and again. */
public interface Duty {
    /** Its name in {@code duty_lease} and in the advisory lock. */
    String name();

    /** Called when this process takes the duty over, before the first {@link #round}. */
    default void begin(Connection connection) throws Exception {}

    /**
     * One round of work.
     *
     * @param connection holds the lock: when it breaks, the duty is lost with it
     * @param epoch grows with each change of hands
     * @return true when there may be more to do at once
     */
    boolean round(Connection connection, long epoch) throws Exception;

    /** Waits for the next round; longer waits mean slower take-over, not lost work. */
    default void rest(Connection connection) throws Exception {
        Thread.sleep(1_000);
    }
}
