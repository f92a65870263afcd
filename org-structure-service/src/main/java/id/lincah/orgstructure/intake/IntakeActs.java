package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.ColumnMapping;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do to a job. Each act takes the job away from whoever works on it (epoch 0) and is judged by its state. */
@ApplicationScoped
class IntakeActs {
    private static final String MOVE = """
            update intake set state = $3, rows_done = 0, attempts = 0, epoch = 0, loading = coalesce($4, loading),
              ended_at = case when $5 then clock_timestamp() end
            where id = $1 and agency_id = $2 and state = $6
            """;
    private static final String MAP = """
            update intake_sheet set dataset = $4, columns = $5, recognised = $6
            where intake_id = $1 and agency_id = $2 and sheet_no = $3
            """;
    private static final String CONFIRMED = "CONFIRMED";

    /** RECOGNISED → READING, with the columns as proposed or as said here. */
    Uni<Answer> confirm(UUID id, ConfirmColumns command, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        return Intake.one(id, agency, connection)
                .invoke(intake -> intake.in(IntakeState.RECOGNISED))
                .flatMap(intake -> IntakeSheet.all(id, agency, connection)
                        .flatMap(sheets -> map(id, mapped(sheets, command, intake.register()), agency, connection))
                        .chain(() ->
                                move(intake, IntakeState.READING, null, "intake.columns-confirmed", uow, connection)));
    }

    /** Any state before LOADED → CANCELLED; what is being worked on is given up. */
    Uni<Answer> cancel(UUID id, UnitOfWork uow, SqlConnection connection) {
        return Intake.one(id, uow.caller().agency(), connection).flatMap(intake -> {
            if (intake.state().ended()) {
                intake.in();
            }
            return move(intake, IntakeState.CANCELLED, null, "intake.cancelled", uow, connection);
        });
    }

    /** CHECKED → LOADING. */
    Uni<Answer> load(UUID id, LoadIntake command, UnitOfWork uow, SqlConnection connection) {
        return Intake.one(id, uow.caller().agency(), connection).flatMap(intake -> {
            intake.in(IntakeState.CHECKED);
            if (command.what() == LoadWhat.ALL_OR_NOTHING && intake.faultyRows() > 0) {
                throw Problem.of(422, "INTAKE_FAULTY").with("rows", intake.faultyRows());
            }
            return move(intake, IntakeState.LOADING, command.what(), "intake.loading-asked", uow, connection);
        });
    }

    /** What was repaired is checked anew. */
    Uni<Answer> checkAgain(Intake intake, Map<String, Object> change, UnitOfWork uow, SqlConnection connection) {
        uow.audit(AuditEntry.of("intake.repaired", "intake", intake.id(), change));
        return move(intake, IntakeState.CHECKING, null, null, uow, connection);
    }

    private static Uni<Answer> move(
            Intake intake, IntakeState next, LoadWhat what, String action, UnitOfWork uow, SqlConnection connection) {
        if (action != null) {
            uow.audit(AuditEntry.of(action, "intake", intake.id(), Map.of("from", intake.state(), "to", next)));
        }
        var row = Tuple.of(
                intake.id(),
                intake.agency(),
                next.name(),
                what == null ? null : what.name(),
                next.ended(),
                intake.state().name());
        return connection
                .preparedQuery(MOVE)
                .execute(row)
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw Problem.conflict("INTAKE_STATE", Map.of("state", intake.state()));
                    }
                })
                .chain(() -> Intake.one(intake.id(), intake.agency(), connection))
                .map(moved -> new Answer(202, ReceivedView.of(moved, null), null, null));
    }

    private record Mapped(IntakeSheet sheet, Dataset dataset, List<String> columns, boolean said) {}

    private static List<Mapped> mapped(List<IntakeSheet> sheets, ConfirmColumns command, boolean register) {
        var said = new HashMap<Integer, ConfirmColumns.Sheet>();
        if (command != null && command.sheets() != null) {
            command.sheets().forEach(sheet -> said.put(sheet.sheet(), sheet));
        }
        var faults = new ArrayList<Violation>();
        var mapped = sheets.stream()
                .map(sheet -> mapped(sheet, said.remove(sheet.number()), register, faults))
                .toList();
        said.keySet().forEach(number -> faults.add(new Violation("sheet " + number, "SHEET_UNKNOWN")));
        if (mapped.stream().allMatch(sheet -> sheet.dataset() == null) && faults.isEmpty()) {
            faults.add(new Violation("sheets", "NO_SHEET_CHOSEN"));
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("COLUMNS_FAULTY", faults);
        }
        return mapped;
    }

    private static Mapped mapped(
            IntakeSheet sheet, ConfirmColumns.Sheet said, boolean register, List<Violation> faults) {
        var place = "sheet " + sheet.number();
        var dataset = said == null ? sheet.dataset() : said.dataset();
        if (dataset != null && register != (dataset == Dataset.AGENCIES)) {
            throw Problem.forbidden("DATASET_NOT_YOURS");
        }
        var columns = said == null || said.columns() == null ? sheet.columns() : said.inOrderOf(sheet, place, faults);
        try {
            new ColumnMapping(
                    sheet.name(),
                    dataset,
                    columns.stream()
                            .map(column -> column.isEmpty() ? null : column)
                            .toList());
        } catch (IllegalArgumentException wrong) {
            faults.add(new Violation(place, wrong.getMessage()));
        }
        if (dataset != null) {
            dataset.essential().stream()
                    .filter(column -> !columns.contains(column))
                    .forEach(column -> faults.add(new Violation(place + ", column " + column, "COLUMN_MISSING")));
        }
        return new Mapped(sheet, dataset, columns, said != null);
    }

    private static Uni<Void> map(UUID id, List<Mapped> sheets, String agency, SqlConnection connection) {
        var rows = sheets.stream()
                .map(mapped -> Tuple.of(
                        id,
                        agency,
                        mapped.sheet().number(),
                        mapped.dataset() == null ? null : mapped.dataset().name(),
                        mapped.columns().toArray(String[]::new),
                        recognised(mapped)))
                .toList();
        return connection.preparedQuery(MAP).executeBatch(rows).replaceWithVoid();
    }

    private static String[] recognised(Mapped mapped) {
        return mapped.said()
                ? mapped.columns().stream().map(column -> CONFIRMED).toArray(String[]::new)
                : mapped.sheet().recognised().toArray(String[]::new);
    }
}
