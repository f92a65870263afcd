package id.lincah.orgstructure.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.orgstructure.intake.checks.RepairKind;
import id.lincah.regulation.Language;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Something wrong or doubtful in one cell.
 *
 * @param sheetNumber repairs name it
 * @param cell as a spreadsheet calls it, e.g. {@code C12}
 * @param column of the dataset; {@code *} for the row as a whole
 * @param severity {@code ERROR}: the row cannot be loaded; {@code SUSPICIOUS}: somebody should look
 * @param value as it stands in the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaultView(
        long id,
        int sheetNumber,
        String sheet,
        long row,
        String cell,
        String column,
        String code,
        String severity,
        String message,
        Map<String, Object> details,
        String value,
        Suggestion suggestion) {
    static final List<String> CSV = List.of(
            "sheet", "row", "cell", "column", "code", "severity", "message", "value", "repair", "repaired_value");
    static final String COLUMNS = """
            f.id, f.sheet_no, f.row_no, f.column_name, f.code, f.severity, f.details, f.repair_kind, f.repair_from,
            f.repair_to, r.cells
            """;
    static final String FROM = """
             from intake_fault f left join intake_row r
              on r.intake_id = f.intake_id and r.sheet_no = f.sheet_no and r.row_no = f.row_no
            """;

    /**
     * A repair somebody may accept.
     *
     * @param from what the cell must hold for it
     * @param to what it then holds; absent when the whole row is left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Suggestion(String kind, String from, String to) {
        static Suggestion of(String kind, String from, String to) {
            return kind == null
                    ? null
                    : RepairKind.LEAVE_OUT.name().equals(kind)
                            ? new Suggestion(kind, null, null)
                            : new Suggestion(kind, from, to);
        }
    }

    static FaultView of(Row row, Map<Integer, IntakeSheet> sheets, FaultTexts texts, Language language) {
        var sheet = sheets.get(row.getInteger(1));
        var details = row.getJsonObject(6);
        return new FaultView(
                row.getLong(0),
                sheet.number(),
                sheet.name(),
                row.getLong(2),
                sheet.cell(row.getString(3), row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                texts.sentence(row.getString(4), details, language),
                details.getMap(),
                value(row.getString(10), sheet.place(row.getString(3))),
                Suggestion.of(row.getString(7), row.getString(8), row.getString(9)));
    }

    private static String value(String cells, int place) {
        if (cells == null || place < 0) {
            return null;
        }
        var parts = StagedRow.split(cells);
        return place < parts.size() ? parts.get(place) : "";
    }

    List<Object> cells() {
        return Arrays.asList(
                sheet,
                row,
                cell,
                column,
                code,
                severity,
                message,
                value,
                suggestion == null ? null : suggestion.kind(),
                suggestion == null ? null : suggestion.to());
    }
}
