package id.lincah.launcher;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What waits for what at the start, and what boots side by side. */
final class StartOrder {

    /** Two JVMs boot at once on a small machine; more only take turns. */
    private static final int SERVICES_AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);

    private final ExecutorService serverStarts = Executors.newCachedThreadPool();
    private final ExecutorService serviceStarts = Executors.newFixedThreadPool(SERVICES_AT_ONCE);
    private final StateFolder state;
    private final Ports ports;
    private final Infrastructure servers;
    private final List<Part> services;
    private final Part gateway;
    private Progress progress;

    StartOrder(StateFolder state, Ports ports, Infrastructure servers, List<Part> services, Part gateway) {
        this.state = state;
        this.ports = ports;
        this.servers = servers;
        this.services = services;
        this.gateway = gateway;
    }

    void run(Progress told) {
        progress = told;
        try {
            start().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PartFailed failed
                    ? failed
                    : new PartFailed(e.getCause().toString(), e);
        } finally {
            cancel();
        }
    }

    /** Starts nothing more; whoever waits for a part is woken and fails. */
    void cancel() {
        serverStarts.shutdownNow();
        serviceStarts.shutdownNow();
    }

    private CompletableFuture<Void> start() {
        var kafka = CompletableFuture.runAsync(() -> start(servers.kafka()), serverStarts)
                .thenRun(this::createTopics);
        var postgres = CompletableFuture.runAsync(() -> start(servers.postgres()), serverStarts)
                .thenRun(this::createDatabases);
        var keycloak = postgres.thenRunAsync(() -> start(servers.keycloak()), serverStarts);
        var data = CompletableFuture.allOf(kafka, postgres);
        var all = new ArrayList<CompletableFuture<Void>>(List.of(kafka, postgres, keycloak));
        services.forEach(service -> all.add(data.thenRunAsync(() -> start(service), serviceStarts)));
        return allOrFirstFailure(all).thenRunAsync(() -> start(gateway), serviceStarts);
    }

    /** Fails as soon as one has failed, not when the others have reached their limits. */
    private static CompletableFuture<Void> allOrFirstFailure(List<CompletableFuture<Void>> all) {
        var outcome = new CompletableFuture<Void>();
        for (var one : all) {
            one.whenComplete((done, problem) -> {
                if (problem != null) {
                    outcome.completeExceptionally(problem);
                }
            });
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).thenRun(() -> outcome.complete(null));
        return outcome;
    }

    private void start(Part part) {
        var since = System.nanoTime();
        var ranAlready = state.running(part.name()).isPresent();
        Infrastructure.start(state, part);
        progress.ready(part.name(), ports.of(part.name()), since, ranAlready);
    }

    private void createDatabases() {
        var databases = Databases.of(state, ports.of(PostgresServer.PART));
        try {
            for (var module : ServiceModule.ALL) {
                databases.create(module.database());
            }
        } catch (SQLException e) {
            throw new PartFailed("the databases cannot be made: " + e.getMessage(), e);
        }
    }

    private void createTopics() {
        new Topics(KafkaBroker.address(ports)).create(EventTopics.all(""), Topics.PARTITIONS);
    }
}
