package id.lincah.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * How events look on the wire: ISO dates, no nulls; a reader ignores fields it does not know, since a newer minor
 * version may have added them.
 */
public final class EventJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    /** A mapper of one's own to change; the rules above are set. */
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }

    /** The Kafka value. */
    public static byte[] write(PublishedEvent event) {
        return text(event).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text, for the outbox. */
    public static String text(PublishedEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " cannot be written", broken);
        }
    }

    /** @throws IOException when the bytes are no such event: not JSON, or a required field is missing */
    public static <E extends PublishedEvent> E read(byte[] value, Class<E> type) throws IOException {
        return MAPPER.readValue(value, type);
    }
}
