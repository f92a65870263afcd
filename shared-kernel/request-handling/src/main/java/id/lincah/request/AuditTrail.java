package id.lincah.request;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An agency's audit trail, newest first. A service's resource needs two methods, both for role {@code auditor}: {@code
 * GET /audit} = {@link #page}, {@code GET /audit/verification} = {@link AuditChain#verify}.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String PAGE = """
            select id, at, actor, actor_agency, action, aggregate_type, aggregate_id, request_id, change, seq,
              encode(hash, 'hex') as hash
            from audit_entry
            where agency_id = $1 and ($2::bigint is null or id < $2)
              and ($3::text is null or aggregate_id = $3) and ($4::text is null or action = $4)
            order by id desc limit $5
            """;

    /**
     * @param seq number in the agency's chain; null until it is sealed, a second or so after the change
     * @param hash SHA-256 over this row and the hash before it, hexadecimal; null until sealed
     */
    @Schema(name = "AuditEntry")
    public record Entry(
            long id,
            OffsetDateTime at,
            String actor,
            String actorAgency,
            String action,
            String aggregateType,
            String aggregateId,
            String requestId,
            Map<String, Object> change,
            Long seq,
            String hash) {}

    private final TenantTransaction transactions;
    private final Cursors cursors;

    AuditTrail(TenantTransaction transactions, Cursors cursors) {
        this.transactions = transactions;
        this.cursors = cursors;
    }

    /**
     * @param aggregateId only entries about this thing; null for all
     * @param action only this action; null for all
     */
    public Uni<RestResponse<Page<Entry>>> page(
            Caller caller, String aggregateId, String action, Integer limit, String cursor) {
        var window = cursors.window(caller, limit, cursor, "audit", aggregateId, action);
        var before = window.isFirst() ? null : Long.valueOf(window.after(0));
        return transactions
                .read(
                        caller,
                        connection -> connection
                                .preparedQuery(PAGE)
                                .execute(Tuple.of(caller.agency(), before, aggregateId, action, window.fetch())))
                .map(rows -> java.util.stream.StreamSupport.stream(rows.spliterator(), false)
                        .map(AuditTrail::entry)
                        .toList())
                .map(entries -> cursors.answer(window, entries, entry -> List.of(Long.toString(entry.id()))));
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getLong("id"),
                row.getOffsetDateTime("at"),
                row.getString("actor"),
                row.getString("actor_agency"),
                row.getString("action"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getString("request_id"),
                ((JsonObject) row.getJson("change")).getMap(),
                row.getLong("seq"),
                row.getString("hash"));
    }
}
