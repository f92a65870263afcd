package id.lincah.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event in the outbox, not yet sent. */
record OutboxRow(
        long seq,
        UUID eventId,
        String agency,
        String topic,
        String type,
        UUID subject,
        long sequence,
        String dataSchema,
        String classification,
        String correlationId,
        String causationId,
        String traceparent,
        Instant recordedAt,
        String payload) {
    /** Largest data of an event, in bytes. */
    static final int MOST_BYTES = 262_144;

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getObject("event_id", UUID.class),
                row.getString("agency_id"),
                row.getString("topic"),
                row.getString("type"),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("sequence"),
                row.getString("dataschema"),
                row.getString("classification"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("payload"));
    }

    String key() {
        return subject.toString();
    }

    /** @throws IllegalArgumentException when the data is larger than any consumer must expect */
    ProducerRecord<String, byte[]> toRecord(String prefixedTopic, String service, long epoch) {
        var data = payload.getBytes(StandardCharsets.UTF_8);
        if (data.length > MOST_BYTES) {
            throw new IllegalArgumentException("data of " + data.length + " bytes, at most " + MOST_BYTES);
        }
        var record = new ProducerRecord<>(prefixedTopic, key(), data);
        record.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        attribute(record, "specversion", "1.0");
        attribute(record, "id", eventId.toString());
        attribute(record, "source", "/" + agency + "/" + service);
        attribute(record, "type", type);
        attribute(record, "subject", key());
        attribute(record, "time", recordedAt.truncatedTo(ChronoUnit.MILLIS).toString());
        attribute(record, "dataschema", dataSchema);
        attribute(record, "partitionkey", key());
        attribute(record, "sequence", Long.toString(sequence));
        attribute(record, "agency", agency);
        attribute(record, "correlationid", correlationId);
        attribute(record, "causationid", causationId);
        attribute(record, "traceparent", traceparent);
        attribute(record, "classification", classification);
        attribute(record, "epoch", Long.toString(epoch));
        return record;
    }

    private static void attribute(ProducerRecord<String, byte[]> record, String name, String value) {
        if (value != null) {
            record.headers().add(Envelope.PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
