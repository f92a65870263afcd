package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.intake.checks.IntakeRow;
import java.util.List;

/** Walks through the staged rows of a job, some thousands to a transaction; only these are in memory. */
final class RowPages {
    /** Receives the rows of one stretch of one sheet, without those that are left out. */
    interface Visitor {
        void visit(IntakeSheet sheet, List<IntakeRow> rows);
    }

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

    void pass(Visitor visitor) {
        for (var sheet : sheets) {
            long last = 0;
            for (var page = page(sheet, last); !page.isEmpty(); page = page(sheet, last)) {
                visitor.visit(sheet, rows(sheet, page));
                last = page.get(page.size() - 1).number();
                done += page.size();
            }
        }
    }

    private static List<IntakeRow> rows(IntakeSheet sheet, List<StagedRow> page) {
        return page.stream()
                .filter(row -> !row.leftOut())
                .map(row -> new IntakeRow(sheet.dataset(), sheet.name(), row.number(), row.named(sheet)))
                .toList();
    }

    private List<StagedRow> page(IntakeSheet sheet, long after) {
        progress.note(job, done).await().indefinitely();
        return transactions.run(
                job, connection -> StagedRows.of(job, connection).after(sheet.number(), after));
    }
}
