package id.lincah.messaging;

import id.lincah.request.Duty;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Carries committed events to Kafka, in order per aggregate: the next event of an aggregate is not sent before the one
 * before it is acknowledged. A failure stops that aggregate only, and a record the broker will never take is parked. Rows
 * are found by "not yet published", never by "after the last one": a slow transaction may commit a lower number later.
 */
final class Relay implements Duty {
    static final String NAME = "outbox-relay";
    private static final int POLL_MILLIS = 500;
    /** Short of the silence after which another process takes the duty over. */
    private static final int LONGEST_REST_MILLIS = 5_000;
    /**
     * A look reads whatever a running transaction has added, though it may not send it: of a million events that is a second,
     * again and again, beside the very work that adds them. So looks take at most a part in so many of the time.
     */
    private static final int SHARE = 20;

    private static final long LOOK_AROUND_NANOS = 2_000_000_000L;

    private final EventProducer producer;
    private final TopicPrefix prefix;
    private final String service;
    private volatile OutboxState state = OutboxState.UNKNOWN;
    private long looked;
    private long lookAroundNanos = LOOK_AROUND_NANOS;
    private int restMillis = POLL_MILLIS;

    Relay(EventProducer producer, TopicPrefix prefix, String service) {
        this.producer = producer;
        this.prefix = prefix;
        this.service = service;
    }

    OutboxState state() {
        return state;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen lincah_outbox");
        }
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException, InterruptedException {
        lookAround(connection);
        long began = System.nanoTime();
        var rows = OutboxTable.waiting(connection, epoch);
        restMillis = restAfter(System.nanoTime() - began);
        return !rows.isEmpty() && new RelayRound(producer, prefix, service, connection, epoch).carry(rows);
    }

    /** A notification is a hint that ends the wait early; it may be lost, so the wait is short. */
    @Override
    public void rest(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(restMillis);
    }

    /** @param lookNanos what the last look took */
    static int restAfter(long lookNanos) {
        return (int) Math.max(POLL_MILLIS, Math.min(SHARE * lookNanos / 1_000_000, LONGEST_REST_MILLIS));
    }

    private void lookAround(Connection connection) throws SQLException {
        long began = System.nanoTime();
        if (looked == 0 || began - looked > lookAroundNanos) {
            state = OutboxTable.state(connection);
            looked = System.nanoTime();
            lookAroundNanos = Math.max(LOOK_AROUND_NANOS, SHARE * (looked - began));
        }
    }
}
