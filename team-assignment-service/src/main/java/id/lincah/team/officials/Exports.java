package id.lincah.team.officials;

import id.lincah.request.CsvText;
import id.lincah.request.Window;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Lists as spreadsheets: for clients that name {@code text/csv}; who accepts anything gets JSON. */
public final class Exports {
    /** A whole large regional government; beyond it a list is narrowed first. */
    private static final int MOST_ROWS = 50_000;

    public static final Window ALL = new Window(MOST_ROWS, List.of(), "");

    private Exports() {}

    public static boolean isWanted(HttpHeaders headers) {
        var accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith("text/csv");
    }

    public static Response answer(String csv) {
        return Response.ok(csv, CsvText.MEDIA_TYPE).build();
    }
}
