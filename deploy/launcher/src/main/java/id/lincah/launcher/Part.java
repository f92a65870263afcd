package id.lincah.launcher;

import java.time.Duration;
import java.util.List;

/** A program the launcher starts: one process. */
public interface Part {

    /** The name used in {@code --port}, {@code logs}, and the log file. */
    String name();

    /** Names of the ports it listens on, as {@code --port} knows them; a taken one is told before anything starts. */
    default List<String> portNames() {
        return List.of(name());
    }

    /** Whether the part does its work now. */
    boolean ready();

    /** Starts the process and returns at once. */
    ProcessIdentity start();

    /** How long the first start may take on a slow machine. */
    Duration limit();

    /** What must still be done when the process is ready, such as creating databases. */
    default void prepare() {}
}
