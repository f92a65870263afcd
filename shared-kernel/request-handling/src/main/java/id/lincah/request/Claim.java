package id.lincah.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A command's hold on its Idempotency-Key.
 *
 * @param client who may use the key: keys of two clients never meet
 * @param fingerprint of operation and body, so that a key reused for something else is noticed
 * @param ifMatch the header as sent; null without
 * @param traceparent W3C trace context; null without
 */
record Claim(String client, String key, String operation, String fingerprint, String ifMatch, String traceparent) {

    /**
     * @param entered what the database said on entering
     * @return the answer given before; empty when the work has yet to be done
     */
    Optional<StoredAnswer> earlier(JsonNode entered) {
        if (entered.path("running").asBoolean()) {
            throw Problem.conflict("IDEMPOTENCY_IN_PROGRESS");
        }
        var stored = entered.path("stored");
        if (stored.isMissingNode() || stored.isNull()) {
            return Optional.empty();
        }
        if (!fingerprint.equals(stored.path("fingerprint").asText())) {
            throw Problem.of(422, "IDEMPOTENCY_KEY_REUSED");
        }
        return Optional.of(new StoredAnswer(
                stored.path("status").asInt(),
                text(stored, "body"),
                stored.hasNonNull("version") ? stored.get("version").asLong() : null,
                text(stored, "location"),
                true));
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
