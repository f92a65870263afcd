package id.lincah.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak on the suite's own PostgreSQL, with the realm {@code lincah}. */
public final class KeycloakServer implements Part {

    public static final String PART = "keycloak";
    static final String MANAGEMENT = "keycloak-management";
    static final String ADMINISTRATOR = "lincah-bootstrap";
    static final String ADMINISTRATOR_SECRET = "keycloak-administrator";

    private static final String DATABASE = "keycloak";

    private final StateFolder state;
    private final Binaries binaries;
    private final Ports ports;
    private final RealmFile realm;

    public KeycloakServer(StateFolder state, Binaries binaries, Ports ports, RealmFile realm) {
        this.state = state;
        this.binaries = binaries;
        this.ports = ports;
        this.realm = realm;
    }

    /** The one literal that stands in every token's {@code iss} and in every service's configuration. */
    public static String issuer(Ports ports) {
        return address(ports) + "/realms/" + RealmFile.NAME;
    }

    static String address(Ports ports) {
        return "http://127.0.0.1:" + ports.of(PART);
    }

    @Override
    public String name() {
        return PART;
    }

    @Override
    public List<String> portNames() {
        return List.of(PART, MANAGEMENT);
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(300);
    }

    /** The main port answers 503 while Keycloak boots; only the management port tells the truth. */
    @Override
    public boolean ready() {
        var health = "http://127.0.0.1:" + ports.of(MANAGEMENT) + "/health/ready";
        return Ports.listens(ports.of(MANAGEMENT)) && Http.status(health) == 200;
    }

    @Override
    public ProcessIdentity start() {
        buildOnce();
        createDatabase();
        var command = command("start", "--optimized", "--cache=local");
        return new ChildProcess(state, PART).start(command, environment());
    }

    @Override
    public void prepare() {
        new KeycloakAdministration(address(ports), state.secrets()).install(realm.text(state.secrets()));
    }

    private void createDatabase() {
        try {
            Databases.of(state, ports.of(PostgresServer.PART)).createOwned(DATABASE, DATABASE, databasePassword());
        } catch (SQLException e) {
            throw new PartFailed("Keycloak's database cannot be made: " + e.getMessage(), e);
        }
    }

    private String databasePassword() {
        return state.secrets().get("keycloak-database");
    }

    /** Keycloak compiles its configuration into itself; half a build is thrown away with the whole folder. */
    private void buildOnce() {
        var built = binaries.keycloak().resolve("lincah-built");
        if (Files.exists(built)) {
            return;
        }
        binaries.alone(() -> {
            if (!Files.exists(built)) {
                var options = new String[] {"build", "--db=postgres", "--health-enabled=true"};
                new ChildProcess(state, PART).run(command(options), Map.of());
                mark(built);
            }
        });
    }

    private static void mark(Path built) {
        try {
            Files.createFile(built);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> command(String... arguments) {
        var home = binaries.keycloak();
        var command = new ArrayList<>(List.of(
                ChildProcess.java(),
                "-Dlincah.state=" + state.folder(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put(
                "KC_DB_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(PostgresServer.PART), DATABASE));
        environment.put("KC_DB_USERNAME", DATABASE);
        environment.put("KC_DB_PASSWORD", databasePassword());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(ports.of(PART)));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.of(MANAGEMENT)));
        environment.put("KC_HOSTNAME", address(ports));
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:error");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", state.secrets().get(ADMINISTRATOR_SECRET));
        return environment;
    }
}
