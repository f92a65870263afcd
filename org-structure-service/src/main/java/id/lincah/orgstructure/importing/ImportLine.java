package id.lincah.orgstructure.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** One row of a file. A reader that meets a wrong cell notes the fault and answers null, so that all are found. */
record ImportLine(long row, Map<String, String> cells, Faults faults) {
    private static final int LONGEST_TEXT = 300;

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The stripped cell, null when empty. */
    String optional(String column) {
        var cell = cells.get(column);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        var text = cell.strip();
        if (text.length() > LONGEST_TEXT) {
            faults.add(row, column, "TEXT_TOO_LONG", Map.of("longest", LONGEST_TEXT));
        }
        return text;
    }

    String required(String column) {
        var text = optional(column);
        if (text == null) {
            faults.add(row, column, "VALUE_REQUIRED");
        }
        return text;
    }

    LocalDate date(String column) {
        return required(column) == null ? null : optionalDate(column);
    }

    LocalDate optionalDate(String column) {
        return optional(column, LocalDate::parse, "DATE_INVALID");
    }

    /** @param reader refuses by {@link IllegalArgumentException} or {@link DateTimeException} */
    <T> T required(String column, Function<String, T> reader, String code) {
        return required(column) == null ? null : optional(column, reader, code);
    }

    <T> T optional(String column, Function<String, T> reader, String code) {
        var text = optional(column);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            faults.add(row, column, code);
            return null;
        }
    }

    Boolean bool(String column) {
        return required(column, ImportLine::trueOrFalse, "BOOLEAN_INVALID");
    }

    private static Boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
