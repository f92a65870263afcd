package id.lincah.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of the audit trail: what was done to which thing. Who, when and for whom is added by the unit of work.
 *
 * @param action past tense, e.g. {@code scenario.enacted}
 * @param aggregateType e.g. {@code scenario}
 * @param aggregateId its id as text
 * @param ownerAgency agency whose trail it belongs to; null means the caller's own
 * @param change what changed: before and after, or the decision with its grounds; order is kept
 */
public record AuditEntry(
        String action, String aggregateType, String aggregateId, String ownerAgency, Map<String, Object> change) {
    public AuditEntry {
        change = Collections.unmodifiableMap(new LinkedHashMap<>(change));
    }

    public static AuditEntry of(String action, String aggregateType, Object aggregateId, Map<String, Object> change) {
        return new AuditEntry(action, aggregateType, aggregateId.toString(), null, change);
    }
}
