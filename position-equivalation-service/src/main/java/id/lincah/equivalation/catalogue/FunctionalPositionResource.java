package id.lincah.equivalation.catalogue;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Problem;
import id.lincah.request.Window;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The catalogue of functional positions. */
@Path("/api/equivalation/v1/functional-positions")
@Authenticated
@NonBlocking
public class FunctionalPositionResource {
    private static final int MAX_TEXT = 100;

    private final FunctionalPositions catalogue;
    private final Cursors cursors;
    private final CurrentCaller caller;

    FunctionalPositionResource(FunctionalPositions catalogue, Cursors cursors, CurrentCaller caller) {
        this.catalogue = catalogue;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    public Response list(
            @QueryParam("q") @Size(max = MAX_TEXT) String text,
            @QueryParam("level") String level,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, text, level);
        return cursors.answer(window, rows(window, text, level(level)), position -> List.of(position.code()));
    }

    private List<FunctionalPosition> rows(Window window, String text, FunctionalLevel level) {
        var after = window.isFirst() ? "" : window.after(0);
        return catalogue.search(text, level).stream()
                .filter(position -> position.code().compareTo(after) > 0)
                .limit(window.fetch())
                .toList();
    }

    private static FunctionalLevel level(String text) {
        try {
            return text == null ? null : FunctionalLevel.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw Problem.badInput("?level", "UNKNOWN_VALUE");
        }
    }

    @GET
    @Path("/{code}")
    public FunctionalPosition one(String code) {
        return catalogue.find(code).orElseThrow(Problem::notFound);
    }
}
