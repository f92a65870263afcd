package id.lincah.equivalation.vacancy;

import id.lincah.equivalation.spreadsheet.Cells;
import id.lincah.regulation.FunctionalLevel;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many of a functional position an agency needs and has.
 *
 * @param unit a unit, or empty for the agency as a whole
 * @param countedOn the day of the count
 */
public record Vacancy(
        String functionalCode, FunctionalLevel level, String unit, int need, int filled, LocalDate countedOn) {
    static final List<String> COLUMNS = List.of("functional_code", "level", "unit", "need", "filled", "counted_on");
    private static final int MOST = 100_000;

    /** Places still to be filled; never below nothing. */
    public int open() {
        return Math.max(0, need - filled);
    }

    static Vacancy of(Cells cells) {
        var need = count(cells, "need");
        var filled = count(cells, "filled");
        if (filled > need) {
            cells.fault("filled", "FILLED_ABOVE_NEED", Map.of());
        }
        return new Vacancy(
                cells.required("functional_code"),
                cells.required("level", FunctionalLevel::valueOf),
                Objects.toString(cells.optional("unit"), ""),
                need,
                filled,
                cells.required("counted_on", LocalDate::parse));
    }

    private static int count(Cells cells, String column) {
        cells.required(column);
        var number = cells.number(column, 0, MOST);
        return number == null ? 0 : number.intValue();
    }

    static Vacancy of(Row row) {
        return new Vacancy(
                row.getString("functional_code"),
                FunctionalLevel.valueOf(row.getString("level")),
                row.getString("unit"),
                row.getInteger("need"),
                row.getInteger("filled"),
                row.getLocalDate("counted_on"));
    }

    JsonObject json() {
        return new JsonObject()
                .put("functional_code", functionalCode)
                .put("level", level.name())
                .put("unit", unit)
                .put("need", need)
                .put("filled", filled)
                .put("counted_on", countedOn.toString());
    }

    List<Object> cells() {
        return Arrays.asList(functionalCode, level, unit, need, filled, countedOn);
    }

    List<String> key() {
        return List.of(functionalCode, level.name(), unit);
    }
}
