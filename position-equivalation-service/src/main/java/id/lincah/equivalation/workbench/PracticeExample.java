package id.lincah.equivalation.workbench;

import id.lincah.equivalation.spreadsheet.Cells;
import id.lincah.regulation.FunctionalLevel;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;

/**
 * An equivalation decided elsewhere.
 *
 * @param title the abolished position
 * @param office the kind of office it was in
 * @param standing VERIFIED… with its source, or RECALLED…, which is kept but does not teach
 */
public record PracticeExample(
        String title, String office, String functionalCode, FunctionalLevel level, String standing) {
    static final List<String> COLUMNS =
            List.of("source_post", "source_kind", "unit_kind", "target_jf_code", "target_level", "standing");

    static PracticeExample of(Cells cells) {
        cells.required("source_kind");
        return new PracticeExample(
                cells.required("source_post"),
                cells.required("unit_kind"),
                cells.required("target_jf_code"),
                cells.required("target_level", FunctionalLevel::valueOf),
                cells.required("standing"));
    }

    static PracticeExample of(Row row) {
        return new PracticeExample(
                row.getString("title"),
                row.getString("office"),
                row.getString("functional_code"),
                FunctionalLevel.valueOf(row.getString("level")),
                row.getString("standing"));
    }

    JsonObject json() {
        return new JsonObject()
                .put("title", title)
                .put("office", office)
                .put("functional_code", functionalCode)
                .put("level", level.name())
                .put("standing", standing);
    }

    List<Object> key() {
        return List.of(title, office, functionalCode);
    }
}
