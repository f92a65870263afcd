package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.Language;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of a job that have faults, with the sentences on them; some hundreds at a time. For a worker thread. */
@ApplicationScoped
class FaultyRows {
    private static final int PAGE = 1_000;
    private static final String NUMBERS = """
            select distinct row_no from intake_fault
            where intake_id = $1 and agency_id = $2 and sheet_no = $3 and row_no > $4 order by row_no limit $5
            """;
    private static final String SENTENCES = """
            select row_no, column_name, code, details from intake_fault
            where intake_id = $1 and agency_id = $2 and sheet_no = $3 and row_no between $4 and $5
            order by row_no, id
            """;

    /** Receives the rows, sheet by sheet. */
    interface Reader {
        void sheet(IntakeSheet sheet) throws IOException;

        void row(List<String> cells, List<String> remarks) throws IOException;
    }

    private record Page(List<StagedRow> rows, Map<Long, List<String>> remarks) {}

    private final TenantTransaction transactions;
    private final FaultTexts texts;

    FaultyRows(TenantTransaction transactions, FaultTexts texts) {
        this.transactions = transactions;
        this.texts = texts;
    }

    /** Sheets that are read at all; refuses a job of another agency or one that is not checked yet. */
    List<IntakeSheet> sheets(UUID id, Caller caller) {
        return transactions
                .read(
                        caller,
                        connection -> Intake.one(id, caller.agency(), connection)
                                .invoke(Intake::checked)
                                .chain(() -> IntakeSheet.all(id, caller.agency(), connection)))
                .await()
                .indefinitely()
                .stream()
                .filter(sheet -> sheet.dataset() != null)
                .toList();
    }

    void read(UUID id, Caller caller, List<IntakeSheet> sheets, Reader reader) throws IOException {
        for (var sheet : sheets) {
            reader.sheet(sheet);
            long last = 0;
            for (var page = page(id, caller, sheet, last);
                    !page.rows().isEmpty();
                    page = page(id, caller, sheet, last)) {
                for (var row : page.rows()) {
                    reader.row(repaired(row, sheet), page.remarks().getOrDefault(row.number(), List.of()));
                    last = row.number();
                }
            }
        }
    }

    /** What was repaired already need not be repaired again. */
    private static List<String> repaired(StagedRow row, IntakeSheet sheet) {
        var cells = new ArrayList<>(row.cells());
        if (!row.repairs().isEmpty()) {
            row.named(sheet).forEach((column, value) -> {
                int place = sheet.place(column);
                if (place >= 0 && place < cells.size()) {
                    cells.set(place, value);
                }
            });
        }
        return cells;
    }

    private Page page(UUID id, Caller caller, IntakeSheet sheet, long after) {
        return transactions
                .read(caller, connection -> page(id, caller, sheet, after, connection))
                .await()
                .indefinitely();
    }

    private Uni<Page> page(UUID id, Caller caller, IntakeSheet sheet, long after, SqlConnection connection) {
        return connection
                .preparedQuery(NUMBERS)
                .execute(Tuple.of(id, caller.agency(), sheet.number(), after, PAGE))
                .map(rows -> Rows.list(rows, row -> row.getLong(0)))
                .flatMap(numbers -> numbers.isEmpty()
                        ? Uni.createFrom().item(new Page(List.of(), Map.of()))
                        : new StagedRows(id, caller.agency(), connection)
                                .these(sheet.number(), numbers)
                                .flatMap(rows -> remarks(id, caller, sheet, numbers, connection)
                                        .map(remarks -> new Page(rows, remarks))));
    }

    private Uni<Map<Long, List<String>>> remarks(
            UUID id, Caller caller, IntakeSheet sheet, List<Long> numbers, SqlConnection connection) {
        var range = Tuple.of(id, caller.agency(), sheet.number(), numbers.get(0), numbers.get(numbers.size() - 1));
        return connection.preparedQuery(SENTENCES).execute(range).map(rows -> {
            Map<Long, List<String>> remarks = new HashMap<>();
            rows.forEach(row -> remarks.computeIfAbsent(row.getLong(0), number -> new ArrayList<>())
                    .add(remark(
                            sheet,
                            row.getString(1),
                            texts.sentence(row.getString(2), row.getJsonObject(3), caller.language()),
                            caller.language())));
            return remarks;
        });
    }

    private static String remark(IntakeSheet sheet, String column, String sentence, Language language) {
        int place = sheet.place(column);
        var word = language == Language.EN ? "column " : "kolom ";
        return place < 0 ? sentence : word + sheet.header().get(place) + ": " + sentence;
    }
}
