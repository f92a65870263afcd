package id.lincah.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table the law fixes, kept as CSV. Besides its own columns it has {@code valid_from} and {@code valid_to} (both
 * inclusive, empty = open), {@code article} and {@code source}; the last two may never be empty.
 *
 * @param <R> what one row says
 */
public final class DatedTable<R> {
    private record Dated<R>(LocalDate from, LocalDate to, R row) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
            return !from.isAfter(otherTo) && !to.isBefore(otherFrom);
        }
    }

    private final Map<List<String>, List<Dated<R>>> byKey = new HashMap<>();
    private final List<R> rows = new ArrayList<>();

    private DatedTable() {}

    /**
     * @param keyColumns columns that together name a row on a given day
     * @param reader turns a row into a value
     * @throws IllegalStateException on two rows for one key and day, or an empty article or source
     */
    public static <R> DatedTable<R> read(String resource, List<String> keyColumns, Function<CsvRow, R> reader) {
        var columns = new ArrayList<>(keyColumns);
        columns.addAll(List.of("valid_from", "valid_to", "article", "source"));
        var table = new DatedTable<R>();
        for (var row : CsvTable.read(resource, columns.toArray(String[]::new))) {
            table.add(row, keyColumns, reader);
        }
        if (table.rows.isEmpty()) {
            throw new IllegalStateException(resource + " has no rows");
        }
        return table;
    }

    private void add(CsvRow row, List<String> keyColumns, Function<CsvRow, R> reader) {
        row.text("article");
        row.text("source");
        var from = row.optionalDate("valid_from").orElse(LocalDate.MIN);
        var to = row.optionalDate("valid_to").orElse(LocalDate.MAX);
        if (to.isBefore(from)) {
            throw row.fault("valid_to", "is before valid_from");
        }
        var key = keyColumns.stream().map(row::text).toList();
        var sameKey = byKey.computeIfAbsent(key, fresh -> new ArrayList<>());
        if (sameKey.stream().anyMatch(other -> other.overlaps(from, to))) {
            throw row.fault(keyColumns.get(0), "overlaps another row for " + String.join(", ", key));
        }
        var value = reader.apply(row);
        sameKey.add(new Dated<>(from, to, value));
        rows.add(value);
    }

    /**
     * The row in force on a day. A missing row is never a default: the caller decides which finding it gives.
     *
     * @param key the key's values in the order of the key columns, compared by {@code toString}
     */
    public Optional<R> rowFor(LocalDate day, Object... key) {
        var wanted = Arrays.stream(key).map(Object::toString).toList();
        return byKey.getOrDefault(wanted, List.of()).stream()
                .filter(dated -> dated.covers(day))
                .map(Dated::row)
                .findFirst();
    }

    /** All rows in the order of the file. */
    public List<R> rows() {
        return List.copyOf(rows);
    }
}
