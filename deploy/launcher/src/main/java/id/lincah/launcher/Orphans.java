package id.lincah.launcher;

import java.time.Duration;
import java.util.List;

/**
 * Processes of this state folder whose launcher was killed. They are known by their command line, which names the folder;
 * a record that was never written cannot hide them.
 */
final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphans() {}

    static List<ProcessHandle> of(StateFolder state) {
        var self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self)
                .filter(process -> namesFolder(ProcessIdentity.commandLine(process), state))
                .toList();
    }

    /** Stops them and waits until they are gone. */
    static void stop(StateFolder state) {
        of(state).forEach(process -> Stopping.ask(process));
        if (!Waiting.until(PATIENCE, () -> of(state).isEmpty())) {
            of(state).forEach(ProcessHandle::destroyForcibly);
            Waiting.until(PATIENCE, () -> of(state).isEmpty());
        }
    }

    /** Stops one of them. */
    static void stop(ProcessHandle orphan) {
        Stopping.stop(ProcessIdentity.of(orphan));
    }

    /** A longer folder that begins alike is another suite's. */
    static boolean namesFolder(String commandLine, StateFolder state) {
        var folder = state.folder().toString();
        return commandLine.contains("-Dlincah.state=" + folder + " ")
                || commandLine.contains("-D " + folder + "/postgresql ");
    }
}
