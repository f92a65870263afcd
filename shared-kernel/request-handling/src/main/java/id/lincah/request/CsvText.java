package id.lincah.request;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists as CSV (RFC 4180, UTF-8) for people who open them in a spreadsheet. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front.
 */
public final class CsvText {
    /** Media type of the exports. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvText() {}

    /** @param rows cells in the order of the columns; null becomes an empty cell */
    public static String of(List<String> columns, List<? extends List<?>> rows) {
        var text = new StringBuilder(line(columns));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        // A number is no formula, even a negative one.
        if (!(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
