package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.spreadsheet.SheetRow;
import id.lincah.orgstructure.spreadsheet.SpreadsheetFile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * READING: stages every row, some thousands to a transaction. A repetition reads the file again and goes on behind the last
 * row that is there.
 */
@ApplicationScoped
class Reading {
    /** Rows are written once they hold this much text, however few they are. */
    private static final int CHARACTERS = 4_000_000;

    private static final String NOTE = """
            update intake_sheet set rows_read = rows_read + $4, last_row = $5, complete = $6
            where intake_id = $1 and agency_id = $2 and sheet_no = $3
            """;
    private static final String PROGRESS =
            "update intake set rows_done = rows_done + $3 where id = $1 and agency_id = $2";
    private static final String NEXT = """
            update intake set state = 'CHECKING', rows_total = rows_done, rows_done = 0, attempts = 0
            where id = $1 and agency_id = $2
            """;

    private final StoredFiles files;
    private final JobTransactions transactions;

    Reading(StoredFiles files, JobTransactions transactions) {
        this.files = files;
        this.transactions = transactions;
    }

    /** @throws id.lincah.orgstructure.spreadsheet.RefusedFile when it holds more than can be staged or laid */
    void run(Job job) throws IOException {
        var sheets = transactions.run(job, connection -> IntakeSheet.all(job.id(), job.agency(), connection));
        var limits = new StagingLimits(sheets);
        files.use(job, stored -> {
            for (var file : stored) {
                var wanted = sheets.stream()
                        .filter(sheet -> sheet.fileNo() == file.number() && sheet.dataset() != null)
                        .filter(sheet -> !sheet.complete())
                        .toList();
                read(job, file, wanted, limits);
            }
        });
        transactions.run(job, connection -> connection.preparedQuery(NEXT).execute(Tuple.of(job.id(), job.agency())));
    }

    private void read(Job job, StoredFiles.Local file, List<IntakeSheet> sheets, StagingLimits limits) {
        if (sheets.isEmpty()) {
            return;
        }
        // It was looked through when its columns were recognised, and nobody has changed it since.
        var spreadsheet = SpreadsheetFile.reopen(file.path());
        for (var sheet : sheets) {
            var stretch = new Stretch(job, sheet, limits);
            spreadsheet.read(sheet.sheet(), stretch::add);
            stretch.end();
        }
    }

    /** Rows on their way to the database: while some are written, the next are read. */
    private final class Stretch {
        private final Job job;
        private final IntakeSheet sheet;
        private final StagingLimits limits;
        private final int columns;
        private List<Long> numbers = new ArrayList<>(StagedRows.PAGE);
        private List<String> cells = new ArrayList<>(StagedRows.PAGE);
        private Uni<Void> written = Uni.createFrom().voidItem();
        private int characters;
        private long last;

        Stretch(Job job, IntakeSheet sheet, StagingLimits limits) {
            this.job = job;
            this.sheet = sheet;
            this.limits = limits;
            this.columns = sheet.header().size();
            this.last = sheet.lastRow();
        }

        void add(SheetRow row) {
            var text = StagedRow.join(row.cells(), Math.max(columns, row.cells().size()));
            limits.count(sheet, row.number(), text);
            if (row.number() <= last) {
                return;
            }
            numbers.add(row.number());
            cells.add(text);
            characters += text.length();
            if (numbers.size() == StagedRows.PAGE || characters > CHARACTERS) {
                write(false);
            }
        }

        void end() {
            write(true);
            written.await().indefinitely();
        }

        /** One stretch after the other: a repetition goes on behind the last row that is there. */
        private void write(boolean complete) {
            written.await().indefinitely();
            last = numbers.isEmpty() ? last : numbers.get(numbers.size() - 1);
            var rows = numbers;
            var texts = cells;
            var note = Tuple.of(job.id(), job.agency(), sheet.number(), rows.size(), last, complete);
            written = transactions.begin(job, connection -> write(rows, texts, note, connection));
            numbers = new ArrayList<>(StagedRows.PAGE);
            cells = new ArrayList<>(StagedRows.PAGE);
            characters = 0;
        }

        private Uni<Void> write(List<Long> rows, List<String> texts, Tuple note, SqlConnection connection) {
            return StagedRows.of(job, connection)
                    .write(sheet.number(), rows, texts)
                    .chain(() -> connection.preparedQuery(NOTE).execute(note))
                    .chain(() ->
                            connection.preparedQuery(PROGRESS).execute(Tuple.of(job.id(), job.agency(), rows.size())))
                    .replaceWithVoid();
        }
    }
}
