package id.lincah.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole suite of one state folder: the servers, the four services, the gateway. Start it, ask for tokens, take a part
 * away, start it again.
 */
public final class Suite {

    static final String LAUNCHER = "launcher";
    private static final Duration PORT_RELEASE = Duration.ofSeconds(5);

    private final StateFolder state;
    private final Ports ports;
    private final Infrastructure servers;
    private final List<Part> services = new ArrayList<>();
    private final Part gateway;
    private volatile StartOrder starting;

    private Suite(Path root, StateFolder state, Ports ports) {
        this.state = state;
        this.ports = ports;
        this.servers = new Infrastructure(state, new Binaries(root), ports, new RealmFile(root), true);
        var settings = new ServiceSettings(state, ports);
        for (var module : ServiceModule.ALL) {
            var folder = root.resolve(module.folder());
            var port = ports.of(module.part());
            services.add(new ServiceProcess(state, folder, module.part(), port, settings.ofService(module)));
        }
        var door = ServiceModule.GATEWAY;
        this.gateway = new ServiceProcess(state, root.resolve(door), door, ports.of(door), settings.ofGateway());
    }

    /**
     * The suite a person runs.
     *
     * @param root folder of the repository
     * @param wishes ports to use from now on
     */
    public static Suite of(Path root, Map<String, Integer> wishes) {
        var state = StateFolder.open(root.resolve(".lincah/suite"));
        return new Suite(root, state, Ports.kept(state, wishes));
    }

    /** A suite beside others, with its own state folder and ports nobody uses. */
    public static Suite onFreePorts(Path root, Path folder) {
        var state = StateFolder.open(folder);
        return new Suite(root, state, Ports.free(state));
    }

    /** Starts what does not run; returns when the gateway and all behind it are ready. */
    public void start(Progress progress) {
        stopLeftovers();
        if (launcher().isEmpty()) {
            state.note(LAUNCHER, ProcessIdentity.current().text());
        }
        refuseTakenPorts();
        starting = new StartOrder(state, ports, servers, services, gateway);
        starting.run(progress);
    }

    /** Lets the parts live on when this process ends; a suite held by another launcher stays with it. */
    public void detach() {
        if (launcher().filter(ProcessIdentity.current()::equals).isPresent()) {
            state.forget(LAUNCHER);
        }
    }

    /** Stops everything in the order of need: the door first, the database last. */
    public void stop() {
        if (starting != null) {
            starting.cancel();
        }
        var outer = new ArrayList<>(List.of(gateway));
        outer.addAll(services);
        outer.parallelStream().forEach(part -> state.running(part.name()).ifPresent(Stopping::stop));
        outer.forEach(part -> state.forget(part.name()));
        servers.stop();
        Orphans.stop(state);
        state.forget(LAUNCHER);
    }

    /** Kills one part as a power cut would, without a word to it. */
    public void kill(String part) {
        var process = state.running(part).orElseThrow(() -> new PartFailed(part + " does not run"));
        process.handle().ifPresent(ProcessHandle::destroyForcibly);
        Waiting.until(part(part).limit(), () -> !process.alive());
    }

    /** Starts one part again and waits until it is ready. */
    public void start(String part) {
        Infrastructure.start(state, part(part));
    }

    /** The one door, without a slash at the end. */
    public String gatewayAddress() {
        return "http://127.0.0.1:" + ports.of(ServiceModule.GATEWAY);
    }

    /** A bearer token of a demo account, or of {@code system}. */
    public String token(String account) {
        return new TokenSource(KeycloakServer.issuer(ports), state.secrets()).of(account);
    }

    /** The databases, for looking past every row policy. */
    public Databases databases() {
        return Databases.of(state, ports.of(PostgresServer.PART));
    }

    /** Where Kafka listens. */
    public String kafka() {
        return KafkaBroker.address(ports);
    }

    public StateFolder state() {
        return state;
    }

    public Ports ports() {
        return ports;
    }

    /** All parts, in the order in which they need each other. */
    public List<Part> parts() {
        var all = new ArrayList<>(List.of(servers.postgres(), servers.kafka(), servers.keycloak()));
        all.addAll(services);
        all.add(gateway);
        return all;
    }

    /** The launcher that holds the suite in its foreground. */
    Optional<ProcessIdentity> launcher() {
        return state.running(LAUNCHER);
    }

    /** A launcher that died without stopping its parts leaves its note; a detached suite has none. */
    boolean leftByDeadLauncher() {
        return state.note(LAUNCHER).isPresent() && launcher().isEmpty();
    }

    private Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PartFailed("no part is called " + name + "; parts: "
                        + parts().stream().map(Part::name).toList()));
    }

    private void stopLeftovers() {
        if (leftByDeadLauncher()) {
            Orphans.stop(state);
        }
        var known = parts().stream()
                .flatMap(part -> state.running(part.name()).stream())
                .map(ProcessIdentity::pid)
                .toList();
        Orphans.of(state).stream()
                .filter(orphan -> !known.contains(orphan.pid()))
                .forEach(Orphans::stop);
    }

    private void refuseTakenPorts() {
        for (var part : parts()) {
            if (state.running(part.name()).isEmpty()) {
                part.portNames().stream().filter(this::staysTaken).findFirst().ifPresent(name -> {
                    throw new PartFailed(ports.remedy(name));
                });
            }
        }
    }

    /** The kernel may hold the port of a process killed just now for another moment. */
    private boolean staysTaken(String port) {
        return !Waiting.until(PORT_RELEASE, () -> !ports.taken(port));
    }
}
