package id.lincah.orgstructure.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.orgstructure.importing.Difference;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one row means against what is stored, or what is stored and in no row.
 *
 * @param code of the unit, position or agency; of a holder the employee number
 * @param row absent for what the file lacks
 * @param changes column, stored value, value of the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DifferenceView(
        long id, String dataset, String kind, String code, Integer sheet, Long row, List<Difference.Change> changes) {
    static final List<String> CSV = List.of("dataset", "kind", "code", "sheet", "row", "changes");
    static final String COLUMNS = "d.id, d.dataset, d.kind, d.code, d.sheet_no, d.row_no, d.changes ";

    static DifferenceView of(Row row) {
        var changes = row.getJsonArray(6);
        return new DifferenceView(
                row.getLong(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInteger(4),
                row.getLong(5),
                changes.isEmpty()
                        ? null
                        : changes.stream()
                                .map(each -> change(((io.vertx.core.json.JsonObject) each).getMap()))
                                .toList());
    }

    private static Difference.Change change(Map<String, Object> change) {
        return new Difference.Change(
                (String) change.get("column"), (String) change.get("stored"), (String) change.get("file"));
    }

    List<Object> cells() {
        return Arrays.asList(dataset, kind, code, sheet, row, changesInWords());
    }

    private String changesInWords() {
        return changes == null
                ? null
                : changes.stream()
                        .map(change -> change.column() + ": " + word(change.stored()) + " → " + word(change.file()))
                        .collect(Collectors.joining("; "));
    }

    private static String word(String value) {
        return value == null ? "–" : value;
    }
}
