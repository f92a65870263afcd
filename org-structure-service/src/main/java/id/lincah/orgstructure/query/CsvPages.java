package id.lincah.orgstructure.query;

import id.lincah.request.CsvText;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A list of any length as a CSV file, read and written page by page. For a worker thread. */
public final class CsvPages {
    /** Rows a page. */
    public static final int PAGE = 5_000;

    private CsvPages() {}

    /**
     * @param after the rows behind one, at most {@link #PAGE}; behind null come the first
     * @param cells of one row, in the order of the columns
     */
    public static <V> Response of(
            String name,
            List<String> columns,
            Function<V, List<V>> after,
            Function<? super V, ? extends List<?>> cells,
            RoutingContext request)
            throws IOException {
        // Before the first line is written: whoever may not see the list gets a problem and no file.
        var first = after.apply(null);
        return WrittenFile.of(name, CsvText.MEDIA_TYPE, request, out -> {
            WrittenFile.line(out, columns);
            for (var page = first; !page.isEmpty(); page = after.apply(page.get(page.size() - 1))) {
                for (var row : page) {
                    WrittenFile.line(out, cells.apply(row));
                }
            }
        });
    }
}
