package id.lincah.launcher;

import java.util.List;

/** PostgreSQL, Kafka and Keycloak of one state folder. */
public final class Infrastructure {

    private final StateFolder state;
    private final Part postgres;
    private final Part kafka;
    private final Part keycloak;

    public Infrastructure(StateFolder state, Binaries binaries, Ports ports, RealmFile realm, boolean durable) {
        this.state = state;
        this.postgres = new PostgresServer(state, binaries, ports, durable);
        this.kafka = new KafkaBroker(state, binaries, ports);
        this.keycloak = new KeycloakServer(state, binaries, ports, realm);
    }

    public Part postgres() {
        return postgres;
    }

    public Part kafka() {
        return kafka;
    }

    /** Needs PostgreSQL. */
    public Part keycloak() {
        return keycloak;
    }

    /** Starts a part unless it runs, and returns when it is ready. */
    public void start(Part part) {
        start(state, part);
    }

    static void start(StateFolder state, Part part) {
        var process = state.running(part.name()).orElseGet(part::start);
        Waiting.forPart(state, part.name(), process, part.limit(), part::ready);
        part.prepare();
    }

    /** Stops processes of this state folder that a killed launcher left behind. */
    public static void stopOrphans(StateFolder state) {
        Orphans.stop(state);
    }

    /** Stops what runs: first those that use the database, then the database. */
    public void stop() {
        for (var part : List.of(keycloak, kafka, postgres)) {
            state.running(part.name()).ifPresent(Stopping::stop);
            state.forget(part.name());
        }
    }
}
