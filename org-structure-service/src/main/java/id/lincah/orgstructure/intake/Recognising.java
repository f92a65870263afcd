package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.ColumnGuess;
import id.lincah.orgstructure.spreadsheet.GuessReason;
import id.lincah.orgstructure.spreadsheet.SheetGuess;
import id.lincah.orgstructure.spreadsheet.SheetOutline;
import id.lincah.orgstructure.spreadsheet.SpreadsheetFile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** RECEIVED: opens every file and proposes what its sheets and columns are. */
@ApplicationScoped
class Recognising {
    private static final String FORGET = "delete from intake_sheet where intake_id = $1 and agency_id = $2";
    private static final String KEEP = """
            insert into intake_sheet
              (intake_id, agency_id, sheet_no, file_no, sheet, name, dataset, header, columns, recognised)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """;
    private static final String NEXT = """
            update intake set state = $3, rows_done = 0, attempts = 0,
              expires_at = case when $3 = 'RECOGNISED' then clock_timestamp() + make_interval(days => $4::integer) end
            where id = $1 and agency_id = $2
            """;

    /** What a sheet seems to be. */
    private record Found(int file, String name, SheetOutline outline, SheetGuess guess) {
        boolean sure() {
            return guess.dataset() != null
                    && guess.missing().isEmpty()
                    && guess.columns().stream()
                            .filter(column -> column.column() != null)
                            .noneMatch(column -> column.reason() == GuessReason.CONTENT
                                    || column.reason() == GuessReason.SIMILAR_NAME);
        }
    }

    private final StoredFiles files;
    private final JobTransactions transactions;
    private final WaitingTime waiting;

    Recognising(StoredFiles files, JobTransactions transactions, WaitingTime waiting) {
        this.files = files;
        this.transactions = transactions;
        this.waiting = waiting;
    }

    /** @throws id.lincah.orgstructure.spreadsheet.RefusedFile when a file is not read at all */
    void run(Job job, boolean trusting, boolean register) throws IOException {
        files.use(job, stored -> {
            var found = new ArrayList<Found>();
            for (var file : stored) {
                for (var outline : SpreadsheetFile.open(file.path()).outlines()) {
                    var name = name(file, outline, stored.size());
                    found.add(new Found(file.number(), name, outline, ColumnGuess.of(outline)));
                }
            }
            transactions.run(job, connection -> keep(job, found, trusting, register, connection));
        });
    }

    private static String name(StoredFiles.Local file, SheetOutline outline, int files) {
        var csv = outline.sheet().equals("csv");
        return csv ? file.name() : files == 1 ? outline.sheet() : file.name() + ": " + outline.sheet();
    }

    private Uni<Void> keep(Job job, List<Found> found, boolean trusting, boolean register, SqlConnection connection) {
        var rows = new ArrayList<Tuple>();
        for (var each : found) {
            rows.add(row(job, rows.size() + 1, each, register));
        }
        var goesOn = trusting && !found.isEmpty() && found.stream().allMatch(Found::sure);
        var next = goesOn ? IntakeState.READING : IntakeState.RECOGNISED;
        return connection
                .preparedQuery(FORGET)
                .execute(Tuple.of(job.id(), job.agency()))
                .chain(() -> rows.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : connection.preparedQuery(KEEP).executeBatch(rows).replaceWithVoid())
                .chain(() -> connection
                        .preparedQuery(NEXT)
                        .execute(Tuple.of(job.id(), job.agency(), next.name(), waiting.days())))
                .replaceWithVoid();
    }

    private static Tuple row(Job job, int number, Found found, boolean register) {
        var dataset = dataset(found.guess().dataset(), register);
        var columns = found.guess().columns().stream()
                .map(column -> dataset == null || column.column() == null ? "" : column.column())
                .toArray(String[]::new);
        return Tuple.tuple()
                .addValue(job.id())
                .addValue(job.agency())
                .addValue(number)
                .addValue(found.file())
                .addValue(found.outline().sheet())
                .addValue(found.name())
                .addValue(dataset == null ? null : dataset.name())
                .addValue(found.outline().header().toArray(String[]::new))
                .addValue(columns)
                .addValue(found.guess().columns().stream()
                        .map(column -> column.reason() + " " + column.confidence())
                        .toArray(String[]::new));
    }

    /** A list of agencies and one of units have the same columns; who sent it tells them apart. */
    private static Dataset dataset(Dataset guessed, boolean register) {
        if (guessed == Dataset.UNITS || guessed == Dataset.AGENCIES) {
            return register ? Dataset.AGENCIES : Dataset.UNITS;
        }
        return register ? null : guessed;
    }
}
