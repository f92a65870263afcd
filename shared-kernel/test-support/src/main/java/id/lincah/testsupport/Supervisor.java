package id.lincah.testsupport;

import id.lincah.launcher.Binaries;
import id.lincah.launcher.Infrastructure;
import id.lincah.launcher.Part;
import id.lincah.launcher.Ports;
import id.lincah.launcher.RealmFile;
import id.lincah.launcher.StateFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The process that owns the shared servers. It starts them, writes a note when each is ready, and ends with them when no
 * registered client lives any more.
 */
public final class Supervisor {

    static final String NOTE = "supervisor";
    static final String FAILED = "failed";
    static final List<String> PARTS = List.of("postgresql", "kafka", "keycloak");

    private static final int GRACE_ROUNDS = 30;

    private final TestState state;
    private final Infrastructure servers;

    private Supervisor(Path root) {
        this.state = TestState.at(root);
        StateFolder.delete(state.folder().data("kafka"));
        var ports = Ports.free(state.folder());
        this.servers = new Infrastructure(state.folder(), new Binaries(root), ports, new RealmFile(root), false);
    }

    public static void main(String[] arguments) {
        var root = Path.of(arguments[0]);
        Infrastructure.stopOrphans(TestState.at(root).folder());
        var supervisor = new Supervisor(root);
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor.servers::stop));
        supervisor.startAll();
        supervisor.watch();
    }

    static String readyNote(String part) {
        return "ready-" + part;
    }

    private void startAll() {
        CompletableFuture.runAsync(() -> start(servers.kafka())).exceptionally(this::fail);
        CompletableFuture.runAsync(() -> start(servers.postgres()))
                .thenRun(() -> start(servers.keycloak()))
                .exceptionally(this::fail);
    }

    private void start(Part part) {
        servers.start(part);
        state.folder().note(readyNote(part.name()), "ready");
    }

    private Void fail(Throwable problem) {
        var cause = problem.getCause() == null ? problem : problem.getCause();
        problem.printStackTrace();
        state.folder().note(FAILED, String.valueOf(cause.getMessage()));
        return null;
    }

    /** Ends under the lock: a client that registers in this moment waits, finds nobody, and starts anew. */
    private void watch() {
        var clients = new Clients(state);
        while (true) {
            for (int lonely = 0; lonely < GRACE_ROUNDS; lonely++) {
                TestState.pause();
                lonely = clients.anyAlive() && allLive() ? 0 : lonely;
            }
            try (var lock = state.lock(NOTE, Duration.ofMinutes(5))) {
                if (!clients.anyAlive() || !allLive()) {
                    servers.stop();
                    state.folder().forget(NOTE);
                    Runtime.getRuntime().halt(0);
                }
            }
        }
    }

    private boolean allLive() {
        return state.folder().note(FAILED).isEmpty()
                && PARTS.stream()
                        .filter(part -> state.folder().note(readyNote(part)).isPresent())
                        .allMatch(part -> state.folder().running(part).isPresent());
    }
}
