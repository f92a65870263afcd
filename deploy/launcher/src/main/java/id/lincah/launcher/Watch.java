package id.lincah.launcher;

import java.util.HashSet;

/** Keeps the suite in the foreground and tells when a part dies. */
final class Watch {

    private Watch() {}

    /** Returns when another command has stopped the suite; Ctrl-C ends the process and its shutdown hook stops it. */
    static void untilStopped(Suite suite, Progress progress) {
        var told = new HashSet<String>();
        while (suite.launcher().isPresent()) {
            for (var part : suite.parts()) {
                var name = part.name();
                if (suite.state().running(name).isPresent()) {
                    told.remove(name);
                } else if (told.add(name)) {
                    progress.say(name + " berhenti · has ended; deploy/up --detach starts it again\n"
                            + ChildProcess.logTail(suite.state(), name));
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
