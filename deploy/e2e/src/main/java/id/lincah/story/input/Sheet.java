package id.lincah.story.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file as an operator would upload it: a header, rows, RFC 4180 quoting. */
public final class Sheet {

    private final List<String> lines = new ArrayList<>();

    public Sheet(String... header) {
        row((Object[]) header);
    }

    /** Adds a row; null becomes an empty cell. */
    public Sheet row(Object... cells) {
        lines.add(String.join(",", Arrays.stream(cells).map(Sheet::cell).toList()));
        return this;
    }

    /** Rows without the header. */
    public int size() {
        return lines.size() - 1;
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        return text.matches("(?s).*[,\"\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
