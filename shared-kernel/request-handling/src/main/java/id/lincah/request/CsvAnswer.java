package id.lincah.request;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** The whole of a list as a CSV file. */
public final class CsvAnswer {
    private CsvAnswer() {}

    /** @param cells of one row, in the order of the columns */
    public static <V> Function<List<V>, Response> of(
            List<String> columns, Function<? super V, ? extends List<?>> cells) {
        return views -> of(columns, views.stream().map(cells).toList());
    }

    public static Response of(List<String> columns, List<? extends List<?>> rows) {
        return Response.ok(CsvText.of(columns, rows), CsvText.MEDIA_TYPE).build();
    }
}
