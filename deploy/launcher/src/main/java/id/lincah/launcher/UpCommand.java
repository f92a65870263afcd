package id.lincah.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts what does not run, and stays in the foreground unless told otherwise. */
@Command(name = "up", description = "Starts the suite; Ctrl-C stops it")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when all is ready; the suite lives on until deploy/down")
    private boolean detach;

    @Option(names = "--port", paramLabel = "PART=PORT", description = "Use another port, now and from now on")
    private Map<String, Integer> ports = new LinkedHashMap<>();

    @Override
    public Integer call() {
        var suite = Suite.of(Main.root(), ports);
        var progress = new Progress(System.out);
        var ranAlready = suite.parts().stream()
                .anyMatch(part -> suite.state().running(part.name()).isPresent() && !suite.leftByDeadLauncher());
        if (!ranAlready) {
            progress.say("Menjalankan Lincah · Starting Lincah");
        }
        var guard = new Thread(suite::stop);
        start(suite, progress, ranAlready ? null : guard);
        tell(suite, progress);
        if (detach || ranAlready) {
            finish(suite, ranAlready ? null : guard);
        } else {
            Watch.untilStopped(suite, progress);
        }
        return 0;
    }

    /** Whatever ends the launcher before the suite is handed over takes the suite with it. */
    private static void start(Suite suite, Progress progress, Thread guard) {
        if (guard != null) {
            Runtime.getRuntime().addShutdownHook(guard);
        }
        suite.start(progress);
    }

    private static void finish(Suite suite, Thread guard) {
        if (guard != null) {
            Runtime.getRuntime().removeShutdownHook(guard);
        }
        suite.detach();
    }

    private static void tell(Suite suite, Progress progress) {
        var password = suite.state().secrets().file(RealmFile.DEMO_PASSWORD);
        progress.say("SIAP · READY  %s  (%s)"
                .formatted(suite.gatewayAddress(), progress.total().strip()));
        progress.say("  akun · accounts: " + String.join(" ", new RealmFile(Main.root()).accounts()));
        progress.say("  kata sandi semua akun · password of all accounts: " + password);
    }
}
