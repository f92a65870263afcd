package id.lincah.equivalation.proposal;

import io.vertx.mutiny.sqlclient.Row;

/** The lines of a proposal by answer; the four together are all of them. */
public record LineSums(int lines, int validated, int returned, int rejected, int unanswered, int changed) {
    static LineSums of(Row row) {
        return new LineSums(
                row.getInteger("lines"),
                row.getInteger("validated"),
                row.getInteger("returned"),
                row.getInteger("rejected"),
                row.getInteger("unanswered"),
                row.getInteger("changed"));
    }
}
