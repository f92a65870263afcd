package id.lincah.testsupport;

import id.lincah.launcher.EventTopics;
import id.lincah.launcher.KafkaBroker;
import id.lincah.launcher.KeycloakServer;
import id.lincah.launcher.Ports;
import id.lincah.launcher.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The real servers for a module's tests. Arguments:
 *
 * <ul>
 *   <li>{@code db}: the module's database, dropped and made anew for this run, with its three logins; no database when
 *       absent
 *   <li>{@code kafka=no}: the module needs no broker
 *   <li>{@code keycloak=no}: the module needs no tokens
 *   <li>{@code gateway=yes}: also the gateway's client and session secrets
 * </ul>
 *
 * Use the same arguments in all classes of a module: others restart the application between classes.
 */
public final class SharedInfra implements QuarkusTestResourceLifecycleManager {

    static final String DATABASE = "lincah.test.database";
    static final String PREFIX = "lincah.test.topic-prefix";

    /** Two runs of one module at the same time need two databases: the environment may name an ending for its own. */
    private static final String SIDE_BY_SIDE = System.getenv().getOrDefault("LINCAH_TEST_DATABASE_ENDING", "");

    private static final Duration OTHER_RUN_LIMIT = Duration.ofMinutes(15);

    /** Kept here, for a logger nobody holds forgets its level. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    static {
        KAFKA.setLevel(Level.WARNING);
    }

    private final TestState state = TestState.here();
    private final SharedServers servers = new SharedServers(state);
    private Map<String, String> arguments = Map.of();
    private TestState.Lock database;

    @Override
    public void init(Map<String, String> given) {
        arguments = Map.copyOf(given);
    }

    @Override
    public Map<String, String> start() {
        servers.join(Clients.mavenOrSelf());
        var properties = new HashMap<String, String>();
        properties.put("lincah.cursor.key", state.folder().secrets().get("cursor-key"));
        if (arguments.containsKey("db")) {
            properties.putAll(database(arguments.get("db") + SIDE_BY_SIDE));
        }
        if (!"no".equals(arguments.get("kafka"))) {
            properties.putAll(kafka());
        }
        if (!"no".equals(arguments.get("keycloak"))) {
            properties.putAll(keycloak());
        }
        return properties;
    }

    /** The next run draws its own topics; a broker that keeps those of all runs grows slow. */
    @Override
    public void stop() {
        var prefix = System.clearProperty(PREFIX);
        if (prefix != null) {
            new Topics(KafkaBroker.address(ports())).delete(EventTopics.all(prefix));
        }
        System.clearProperty(DATABASE);
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private Ports ports() {
        return Ports.noted(state.folder());
    }

    private Map<String, String> database(String name) {
        servers.await("postgresql");
        database = state.lock("database-" + name, OTHER_RUN_LIMIT);
        var databases = id.lincah.launcher.Databases.of(state.folder(), ports().of("postgresql"));
        try {
            databases.drop(name);
            databases.create(name);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " cannot be made", e);
        }
        System.setProperty(DATABASE, name);
        return Map.of(
                "lincah.db.host",
                "127.0.0.1",
                "lincah.db.port",
                Integer.toString(ports().of("postgresql")),
                "lincah.db.name",
                name,
                "lincah.db.password",
                state.folder().secrets().get(id.lincah.launcher.Databases.SERVICE_SECRET));
    }

    private Map<String, String> kafka() {
        servers.await("kafka");
        var module = arguments.getOrDefault("db", "test").replace('_', '-');
        var prefix = module + "-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + ".";
        var broker = KafkaBroker.address(ports());
        new Topics(broker).create(EventTopics.all(prefix), Topics.PARTITIONS_IN_TESTS);
        System.setProperty(PREFIX, prefix);
        return Map.of("kafka.bootstrap.servers", broker, "lincah.messaging.topic-prefix", prefix);
    }

    private Map<String, String> keycloak() {
        servers.await("keycloak");
        var properties = new HashMap<String, String>();
        properties.put("quarkus.oidc.auth-server-url", KeycloakServer.issuer(ports()));
        if ("yes".equals(arguments.get("gateway"))) {
            var secrets = state.folder().secrets();
            properties.put("lincah.gateway.client-secret", secrets.get("gateway-client"));
            properties.put("lincah.session.secret", secrets.get("session"));
        }
        return properties;
    }
}
