package id.lincah.launcher;

import java.util.HashMap;
import java.util.Map;

/** What a service must know of its surroundings, as environment: other users of the machine can read arguments. */
final class ServiceSettings {

    private final StateFolder state;
    private final Ports ports;

    ServiceSettings(StateFolder state, Ports ports) {
        this.state = state;
        this.ports = ports;
    }

    Map<String, String> ofService(ServiceModule module) {
        var settings = common(module.part());
        settings.put("LINCAH_DB_HOST", "127.0.0.1");
        settings.put("LINCAH_DB_PORT", Integer.toString(ports.of(PostgresServer.PART)));
        settings.put("LINCAH_DB_NAME", module.database());
        settings.put("LINCAH_DB_PASSWORD", secret(Databases.SERVICE_SECRET));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", KafkaBroker.address(ports));
        settings.put("LINCAH_CURSOR_KEY", secret("cursor-key"));
        return settings;
    }

    Map<String, String> ofGateway() {
        var settings = common(ServiceModule.GATEWAY);
        settings.put("LINCAH_GATEWAY_CLIENT_SECRET", secret("gateway-client"));
        settings.put("LINCAH_SESSION_SECRET", secret("session"));
        for (var module : ServiceModule.ALL) {
            var name = "LINCAH_ROUTE_"
                    + module.part().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            settings.put(name, "http://127.0.0.1:" + ports.of(module.part()));
        }
        return settings;
    }

    private Map<String, String> common(String part) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(part)));
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.issuer(ports));
        // Services boot beside Keycloak and wait for it.
        settings.put("QUARKUS_OIDC_CONNECTION_DELAY", "180S");
        return settings;
    }

    private String secret(String name) {
        return state.secrets().get(name);
    }
}
