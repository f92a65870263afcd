package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.intake.checks.IntakeRow;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/**
 * Walks through the staged rows of a job, some thousands to a transaction. While one page is worked on, the next is already
 * read over another connection; only these two are in memory.
 */
final class RowPages {
    /** Looks up beforehand what the work on a page needs. */
    interface Preparing<T> {
        Uni<T> prepare(IntakeSheet sheet, List<IntakeRow> rows, SqlConnection connection);
    }

    /** Receives the rows of one stretch of one sheet, without those that are left out. */
    interface Visitor<T> {
        void visit(IntakeSheet sheet, List<IntakeRow> rows, T prepared);
    }

    private record Page<T>(List<IntakeRow> rows, int size, long last, T prepared) {}

    private final Job job;
    private final List<IntakeSheet> sheets;
    private final JobTransactions transactions;
    private final Progress progress;
    private int done;

    RowPages(Job job, List<IntakeSheet> sheets, JobTransactions transactions, Progress progress) {
        this.job = job;
        this.sheets = sheets;
        this.transactions = transactions;
        this.progress = progress;
    }

    /** How many rows were shown, over all passes. */
    int done() {
        return done;
    }

    <T> void pass(Preparing<T> preparing, Visitor<T> visitor) {
        for (var sheet : sheets) {
            var page = ask(sheet, 0, preparing).await().indefinitely();
            while (page.size() > 0) {
                var next = ask(sheet, page.last(), preparing);
                visitor.visit(sheet, page.rows(), page.prepared());
                done += page.size();
                page = next.await().indefinitely();
            }
        }
    }

    private <T> Uni<Page<T>> ask(IntakeSheet sheet, long after, Preparing<T> preparing) {
        var noted = progress.note(job, done);
        return transactions.begin(
                job,
                connection -> noted.chain(() -> StagedRows.of(job, connection).after(sheet.number(), after))
                        .flatMap(rows -> page(sheet, rows, preparing, connection)));
    }

    private static <T> Uni<Page<T>> page(
            IntakeSheet sheet, List<StagedRow> page, Preparing<T> preparing, SqlConnection connection) {
        if (page.isEmpty()) {
            return Uni.createFrom().item(new Page<>(List.of(), 0, 0, null));
        }
        var rows = page.stream()
                .filter(row -> !row.leftOut())
                .map(row -> new IntakeRow(sheet.dataset(), sheet.name(), row.number(), row.named(sheet)))
                .toList();
        var last = page.get(page.size() - 1).number();
        return preparing
                .prepare(sheet, rows, connection)
                .map(prepared -> new Page<>(rows, page.size(), last, prepared));
    }
}
