package id.lincah.messaging;

/**
 * How the outbox stands.
 *
 * @param oldestAge seconds since the oldest unsent event was recorded, by the database's clock
 */
record OutboxState(long backlog, double oldestAge, long parked) {
    static final OutboxState UNKNOWN = new OutboxState(0, 0, 0);
}
