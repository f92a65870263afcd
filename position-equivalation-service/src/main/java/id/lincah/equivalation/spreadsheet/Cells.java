package id.lincah.equivalation.spreadsheet;

import id.lincah.request.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One row of a CSV. A wrong cell is noted and read as null, so that all faults are found. */
public record Cells(long row, Map<String, String> cells, List<Violation> faults) {
    private static final int LONGEST = 1_000;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    public void fault(String column, String code, Map<String, Object> details) {
        faults.add(new Violation(CsvUpload.place(row, column), code, details));
    }

    public String optional(String column) {
        var cell = cells.get(column);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (cell.length() > LONGEST) {
            fault(column, "TEXT_TOO_LONG", Map.of("longest", LONGEST));
        }
        return unguarded(cell.strip().replaceAll("\\s+", " "));
    }

    /** Our own exports put an apostrophe before a text that would run as a formula; it is not part of the text. */
    private static String unguarded(String cell) {
        var guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    public String required(String column) {
        var text = optional(column);
        if (text == null) {
            fault(column, "VALUE_REQUIRED", Map.of());
        }
        return text;
    }

    /** @param reader refuses by {@link IllegalArgumentException} or {@link DateTimeException} */
    public <T> T optional(String column, Function<String, T> reader) {
        var text = optional(column);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            fault(column, "CELL_NOT_READABLE", Map.of("value", text));
            return null;
        }
    }

    public <T> T required(String column, Function<String, T> reader) {
        return required(column) == null ? null : optional(column, reader);
    }

    /** Values separated by semicolons; empty when the cell is. */
    public <T> List<T> list(String column, Function<String, T> reader) {
        List<T> values = optional(
                column,
                text -> Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(reader)
                        .toList());
        return values == null ? List.of() : values;
    }

    /** A whole number within bounds; null when the cell is empty or wrong. */
    public Long number(String column, long least, long most) {
        return optional(column, text -> {
            var number = Long.parseLong(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("out of bounds");
            }
            return number;
        });
    }

    /** One of the named values; anything else is noted. */
    public String oneOf(String column, List<String> values) {
        var text = required(column);
        if (text != null && !values.contains(text)) {
            fault(column, "CELL_NOT_READABLE", Map.of("value", text));
        }
        return text;
    }

    /** The period's bounds, noted when they are reversed. */
    public void refuseReversed(LocalDate from, LocalDate to) {
        if (from != null && to != null && !to.isAfter(from)) {
            fault("valid_to", "PERIOD_REVERSED", Map.of());
        }
    }
}
