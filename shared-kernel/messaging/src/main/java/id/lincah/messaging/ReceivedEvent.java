package id.lincah.messaging;

import id.lincah.events.PublishedEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived: known type, next in its order, not seen before.
 *
 * @param type {@code ce_type}
 * @param subject id of the aggregate it is about, its Kafka key
 * @param sequence number of the event within its aggregate: 1, 2, 3 …
 * @param agency agency that owns the fact; the handler's statements run as this tenant
 * @param time when the fact was recorded; never a reason for order
 * @param correlationId request that began it all
 * @param data the fact; never null: unknown types don't reach a handler
 */
public record ReceivedEvent(
        UUID id,
        String type,
        UUID subject,
        long sequence,
        String agency,
        Instant time,
        String correlationId,
        PublishedEvent data) {}
