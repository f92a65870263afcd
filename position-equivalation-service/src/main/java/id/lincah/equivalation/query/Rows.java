package id.lincah.equivalation.query;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The rows a query found, as values. */
public final class Rows {
    private Rows() {}

    public static <V> List<V> list(Iterable<Row> rows, Function<? super Row, ? extends V> reader) {
        return StreamSupport.stream(rows.spliterator(), false).<V>map(reader).toList();
    }

    /** The ids in the first column, in the order in which they were found. */
    public static UUID[] ids(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID(0))
                .toArray(UUID[]::new);
    }
}
