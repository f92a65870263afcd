package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.ColumnMapping;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What each column of each sheet fills, as proposed or as somebody said. */
final class ConfirmedColumns {
    private static final String MAP = """
            update intake_sheet set dataset = $4, columns = $5, recognised = $6
            where intake_id = $1 and agency_id = $2 and sheet_no = $3
            """;
    private static final String CONFIRMED = "CONFIRMED";

    private ConfirmedColumns() {}

    /** @throws Problem 422 naming every sheet and column that cannot be read so */
    static Uni<Void> keep(
            UUID id,
            List<IntakeSheet> sheets,
            ConfirmColumns command,
            boolean register,
            String agency,
            SqlConnection connection) {
        return map(id, mapped(sheets, command, register), agency, connection);
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
