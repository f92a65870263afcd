package id.lincah.orgstructure.nomenclature;

import id.lincah.request.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One row of a reference list. A wrong cell is noted and read as null, so that all are found. */
record ReferenceCells(long row, Map<String, String> cells, List<Violation> faults) {
    private static final int LONGEST = 300;

    void fault(String column, String code, Map<String, Object> details) {
        faults.add(new Violation("row " + row + ", column " + column, code, details));
    }

    String optional(String column) {
        var cell = cells.get(column);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (cell.length() > LONGEST) {
            fault(column, "TEXT_TOO_LONG", Map.of("longest", LONGEST));
        }
        return cell.strip().replaceAll("\\s+", " ");
    }

    String required(String column) {
        var text = optional(column);
        if (text == null) {
            fault(column, "VALUE_REQUIRED", Map.of());
        }
        return text;
    }

    /** @param reader refuses by {@link IllegalArgumentException} or {@link DateTimeException} */
    <T> T optional(String column, Function<String, T> reader) {
        var text = optional(column);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            fault(column, "CELL_NOT_READABLE", Map.of("value", text));
            return null;
        }
    }

    <T> T required(String column, Function<String, T> reader) {
        return required(column) == null ? null : optional(column, reader);
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(optional(column, ReferenceCells::trueOrFalse));
    }

    private static Boolean trueOrFalse(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    /** The period's bounds, noted when they are reversed. */
    void refuseReversed(LocalDate from, LocalDate to) {
        if (from != null && to != null && !to.isAfter(from)) {
            fault("valid_to", "PERIOD_REVERSED", Map.of());
        }
    }
}
