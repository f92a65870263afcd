package id.lincah.launcher;

import java.io.IOException;
import java.time.Duration;

/** Ends processes in the way each of them understands. */
final class Stopping {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Stopping() {}

    /**
     * Asks a process to end. PostgreSQL takes SIGTERM for "when the last client has gone", so it gets SIGINT; JVMs
     * started in the background ignore SIGINT, so they get SIGTERM.
     */
    static void ask(ProcessHandle process) {
        if (ProcessIdentity.commandLine(process).contains("/bin/postgres ")) {
            interrupt(process);
        } else {
            process.destroy();
        }
    }

    /** Ends a process, by force when it does not listen; returns when it is gone. */
    static void stop(ProcessIdentity identity) {
        identity.handle().ifPresent(Stopping::ask);
        if (!Waiting.until(PATIENCE, () -> !identity.alive())) {
            identity.handle().ifPresent(ProcessHandle::destroyForcibly);
            Waiting.until(PATIENCE, () -> !identity.alive());
        }
    }

    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
