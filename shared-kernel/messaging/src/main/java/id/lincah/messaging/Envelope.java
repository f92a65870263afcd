package id.lincah.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0 in binary mode: the attributes as Kafka headers {@code ce_…}.
 *
 * @param correlationId may be null when another suite's event comes without
 */
record Envelope(UUID id, String type, UUID subject, long sequence, String agency, Instant time, String correlationId) {
    static final String PREFIX = "ce_";

    /** @throws IllegalArgumentException when an attribute we need is missing or unreadable */
    static Envelope of(Map<String, String> attributes) {
        return new Envelope(
                UUID.fromString(required(attributes, "id")),
                required(attributes, "type"),
                UUID.fromString(required(attributes, "subject")),
                number(required(attributes, "sequence")),
                required(attributes, "agency"),
                time(required(attributes, "time")),
                attributes.getOrDefault("correlationid", required(attributes, "id")));
    }

    static Map<String, String> attributes(Headers headers) {
        var attributes = new LinkedHashMap<String, String>();
        headers.forEach(header -> {
            if (header.key().startsWith(PREFIX) && header.value() != null) {
                attributes.put(
                        header.key().substring(PREFIX.length()), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return attributes;
    }

    private static String required(Map<String, String> attributes, String name) {
        var value = attributes.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no " + PREFIX + name);
        }
        return value;
    }

    private static long number(String text) {
        long number = Long.parseLong(text);
        if (number < 1) {
            throw new IllegalArgumentException("a sequence begins with 1");
        }
        return number;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("ce_time is no time", e);
        }
    }
}
