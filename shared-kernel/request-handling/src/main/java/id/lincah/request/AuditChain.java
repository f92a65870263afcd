package id.lincah.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Proves that nobody changed, removed, inserted or cut off rows of an agency's audit trail. */
@ApplicationScoped
public class AuditChain {
    private static final int STRETCH = 1_000;
    private static final String ROWS = """
            select seq, at, actor, actor_agency, action, aggregate_type, aggregate_id, request_id, change::text as change,
              prev_hash, hash
            from audit_entry where agency_id = $1 and seq > $2 order by seq limit $3
            """;
    private static final String HEAD = "select seq, hash from audit_head where agency_id = $1";

    /**
     * @param sealed rows that were found in order
     * @param firstBadSeq number of the first row that doesn't fit; null when all do
     * @param fault what is wrong with it: MISSING, CHANGED, UNCHAINED or CUT_OFF; null when nothing is
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Report(String agency, long sealed, boolean intact, Long firstBadSeq, String fault) {}

    private record Progress(long seq, byte[] hash, Long badSeq, String fault) {
        Progress bad(long at, String what) {
            return new Progress(seq, hash, at, what);
        }
    }

    private final TenantTransaction transactions;

    AuditChain(TenantTransaction transactions) {
        this.transactions = transactions;
    }

    /** Recomputes the chain of the caller's own agency. */
    public Uni<Report> verify(Caller caller) {
        var agency = caller.agency();
        return transactions.read(
                caller,
                connection -> walk(connection, agency, new Progress(0, AuditSeal.START, null, null))
                        .chain(end -> compareWithHead(connection, agency, end))
                        .map(end -> new Report(agency, end.seq(), end.fault() == null, end.badSeq(), end.fault())));
    }

    private Uni<Progress> walk(SqlConnection connection, String agency, Progress from) {
        return connection
                .preparedQuery(ROWS)
                .execute(Tuple.of(agency, from.seq(), STRETCH))
                .chain(rows -> {
                    var at = from;
                    for (var row : rows) {
                        at = step(agency, at, row);
                        if (at.fault() != null) {
                            return Uni.createFrom().item(at);
                        }
                    }
                    return rows.size() < STRETCH ? Uni.createFrom().item(at) : walk(connection, agency, at);
                });
    }

    private static Progress step(String agency, Progress before, Row row) {
        long seq = row.getLong("seq");
        if (seq != before.seq() + 1) {
            return before.bad(before.seq() + 1, "MISSING");
        }
        if (!Arrays.equals(before.hash(), row.getBuffer("prev_hash").getBytes())) {
            return before.bad(seq, "UNCHAINED");
        }
        var hash = seal(agency, row).over(before.hash());
        return Arrays.equals(hash, row.getBuffer("hash").getBytes())
                ? new Progress(seq, hash, null, null)
                : before.bad(seq, "CHANGED");
    }

    private static AuditSeal seal(String agency, Row row) {
        return new AuditSeal(
                agency,
                row.getLong("seq"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("actor"),
                row.getString("actor_agency"),
                row.getString("action"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getString("request_id"),
                row.getString("change"));
    }

    private static Uni<Progress> compareWithHead(SqlConnection connection, String agency, Progress end) {
        if (end.fault() != null) {
            return Uni.createFrom().item(end);
        }
        return connection.preparedQuery(HEAD).execute(Tuple.of(agency)).map(rows -> {
            if (rows.size() == 0) {
                return end.seq() == 0 ? end : end.bad(1, "UNCHAINED");
            }
            var head = rows.iterator().next();
            if (head.getLong("seq") > end.seq()) {
                return end.bad(end.seq() + 1, "CUT_OFF");
            }
            return Arrays.equals(head.getBuffer("hash").getBytes(), end.hash()) ? end : end.bad(end.seq(), "UNCHAINED");
        });
    }
}
