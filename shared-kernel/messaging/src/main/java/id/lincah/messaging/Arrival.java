package id.lincah.messaging;

import id.lincah.events.EventCatalogue;
import id.lincah.events.EventJson;
import id.lincah.events.PublishedEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * One event that came in, decoded as far as it goes.
 *
 * @param topic without the deployment's prefix
 * @param attributes the envelope as sent, kept in case the event must be parked
 * @param data null when the type is unknown or the content doesn't fit
 * @param fault why the content doesn't fit its type; null when it does
 */
record Arrival(
        String topic,
        Envelope envelope,
        Map<String, String> attributes,
        String payload,
        PublishedEvent data,
        String fault) {

    /** What keeps order: events of one aggregate on one topic. */
    record Key(String topic, UUID subject) {}

    /** @throws IllegalArgumentException when the bytes are no event at all */
    static Arrival of(String topic, Map<String, String> attributes, byte[] value) {
        var envelope = Envelope.of(attributes);
        if (value == null) {
            throw new IllegalArgumentException("no data");
        }
        var payload = new String(value, StandardCharsets.UTF_8);
        var type = EventCatalogue.byType(envelope.type());
        if (type.isEmpty()) {
            return new Arrival(topic, envelope, attributes, payload, null, null);
        }
        try {
            return new Arrival(topic, envelope, attributes, payload, EventJson.read(value, type.get()), null);
        } catch (IOException wrong) {
            requireJson(value);
            return new Arrival(topic, envelope, attributes, payload, null, "content does not fit " + envelope.type());
        }
    }

    private static void requireJson(byte[] value) {
        try {
            EventJson.mapper().readTree(value);
        } catch (IOException noJson) {
            throw new IllegalArgumentException("data is no JSON", noJson);
        }
    }

    Key key() {
        return new Key(topic, envelope.subject());
    }

    /** Nothing to do with a type this build doesn't know, except to count it as seen. */
    boolean isUnknown() {
        return data == null && fault == null;
    }

    ReceivedEvent event() {
        return new ReceivedEvent(
                envelope.id(),
                envelope.type(),
                envelope.subject(),
                envelope.sequence(),
                envelope.agency(),
                envelope.time(),
                envelope.correlationId(),
                data);
    }
}
