package id.lincah.equivalation.proposalpapers;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Papers made beside the requests.
 *
 * @param officials whose papers are wanted
 * @param done whose papers are ready
 */
public record PaperJob(
        UUID id,
        UUID proposalId,
        String agency,
        PaperJobState state,
        int officials,
        int done,
        OffsetDateTime requestedAt,
        OffsetDateTime endedAt,
        long version) {
    static PaperJob of(Row row) {
        return new PaperJob(
                row.getUUID("id"),
                row.getUUID("proposal_id"),
                row.getString("agency_id"),
                PaperJobState.valueOf(row.getString("state")),
                row.getInteger("officials"),
                row.getInteger("done"),
                row.getOffsetDateTime("requested_at"),
                row.getOffsetDateTime("ended_at"),
                row.getLong("version"));
    }

    boolean isRunning() {
        return state == PaperJobState.RUNNING;
    }
}
