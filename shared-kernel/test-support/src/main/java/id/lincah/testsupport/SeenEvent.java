package id.lincah.testsupport;

import id.lincah.events.EventJson;
import id.lincah.events.PublishedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record as it lies on a topic.
 *
 * @param headers all headers, CloudEvents attributes with their {@code ce_} in front
 * @param value the data; null for a tombstone
 */
public record SeenEvent(String topic, int partition, String key, Map<String, String> headers, byte[] value) {

    static SeenEvent of(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new SeenEvent(record.topic(), record.partition(), record.key(), headers, record.value());
    }

    public String type() {
        return headers.get("ce_type");
    }

    public UUID id() {
        return UUID.fromString(headers.get("ce_id"));
    }

    public long sequence() {
        return Long.parseLong(headers.get("ce_sequence"));
    }

    public String json() {
        return new String(value, StandardCharsets.UTF_8);
    }

    /** The data as an event of the catalogue. */
    public <E extends PublishedEvent> E as(Class<E> type) {
        try {
            return EventJson.read(value, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
