package id.lincah.regulation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a regulation CSV. Every accessor refuses a wrong cell with resource, line and column, because the
 * reader of that message is often a lawyer with a spreadsheet.
 */
public final class CsvRow {
    private final String resource;
    private final long line;
    private final Map<String, String> cells;

    CsvRow(String resource, long line, Map<String, String> cells) {
        this.resource = resource;
        this.line = line;
        this.cells = cells;
    }

    /** A cell that must not be empty. */
    public String text(String column) {
        return optional(column).orElseThrow(() -> fault(column, "is empty"));
    }

    public Optional<String> optional(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw fault(column, "does not exist");
        }
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
    }

    public int integer(String column) {
        return parse(column, Integer::valueOf, "is not a whole number");
    }

    public BigDecimal decimal(String column) {
        return parse(column, BigDecimal::new, "is not a decimal number");
    }

    public LocalDate date(String column) {
        return parse(column, LocalDate::parse, "is not a date like 2021-12-31");
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optional(column).map(filled -> date(column));
    }

    public boolean bool(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault(column, "is neither true nor false");
        };
    }

    /** A cell holding the name of an enum constant. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        return parse(column, name -> Enum.valueOf(type, name), "is none of " + List.of(type.getEnumConstants()));
    }

    /** The parts of a {@code ;}-list; empty for an empty cell. */
    public List<String> list(String column) {
        return optional(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A cell read by a vocabulary's own reader, e.g. {@code row.value("grade", Grade::of)}. */
    public <T> T value(String column, Function<String, T> reader) {
        return parse(column, reader, "is not known");
    }

    /** All cells by column, in the order of the header. */
    public Map<String, String> cells() {
        return cells;
    }

    public long line() {
        return line;
    }

    /** The refusal of this row; throw it when the row contradicts something outside it. */
    public IllegalStateException fault(String column, String what) {
        var cell = cells.get(column);
        var shown = cell == null || cell.isBlank() ? "" : " \"" + cell + "\"";
        return new IllegalStateException(resource + " line " + line + ": column " + column + shown + " " + what);
    }

    private <T> T parse(String column, Function<String, T> reader, String complaint) {
        var cell = text(column);
        try {
            return reader.apply(cell);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw fault(column, complaint);
        }
    }
}
