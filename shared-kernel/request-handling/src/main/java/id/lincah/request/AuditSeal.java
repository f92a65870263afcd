package id.lincah.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * The seal of one audit row: SHA-256 over the seal before it and the row as canonical JSON (keys sorted, no blanks, in
 * the manner of RFC 8785).
 */
record AuditSeal(
        String agency,
        long seq,
        Instant at,
        String actor,
        String actorAgency,
        String action,
        String aggregateType,
        String aggregateId,
        String requestId,
        String change) {
    /** What the first row of a chain is chained to. */
    static final byte[] START = new byte[32];

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    byte[] over(byte[] previous) {
        var digest = Fingerprints.sha256();
        digest.update(previous);
        return digest.digest(canonical().getBytes(StandardCharsets.UTF_8));
    }

    private String canonical() {
        try {
            var row = new TreeMap<String, Object>();
            row.put("agency", agency);
            row.put("seq", seq);
            row.put("at", at.truncatedTo(ChronoUnit.MICROS).toString());
            row.put("actor", actor);
            row.put("actorAgency", actorAgency);
            row.put("action", action);
            row.put("aggregateType", aggregateType);
            row.put("aggregateId", aggregateId);
            row.put("requestId", requestId);
            row.put("change", CANONICAL.readValue(change, Map.class));
            return CANONICAL.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an audit row's change is no JSON object", e);
        }
    }
}
