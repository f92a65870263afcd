package id.lincah.launcher;

import java.util.Map;
import picocli.CommandLine.Command;

/** Stops the suite, the launcher that holds it, and what a killed launcher left behind. */
@Command(name = "down", description = "Stops the suite; its data stays")
final class DownCommand implements Runnable {

    @Override
    public void run() {
        var progress = new Progress(System.out);
        stop(Suite.of(Main.root(), Map.of()));
        progress.say("Lincah berhenti · stopped (%s)".formatted(progress.total().strip()));
    }

    static void stop(Suite suite) {
        suite.launcher().ifPresent(Stopping::stop);
        suite.stop();
    }
}
