package id.lincah.equivalation.catalogue;

import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.request.Window;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of functional positions, for everyone to read. */
@Path("/api/equivalation/v1/functional-positions")
@Authenticated
public class FunctionalPositionResource {
    private final FunctionalPositions catalogue;
    private final TenantTransaction transactions;
    private final Cursors cursors;
    private final CurrentCaller caller;

    FunctionalPositionResource(
            FunctionalPositions catalogue, TenantTransaction transactions, Cursors cursors, CurrentCaller caller) {
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Positions in their latest period, or as established on a day (asOf)")
    public Uni<RestResponse<Page<FunctionalPosition>>> list(
            @BeanParam WantedPositions wanted,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature());
        return rows(wanted)
                .map(rows -> cursors.answer(
                        window,
                        page(rows, wanted, window),
                        position -> List.of(wanted.key(position), position.code())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(description = "As text/csv, all of them, in the columns the import takes.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(@BeanParam WantedPositions wanted) {
        return rows(wanted).map(CsvAnswer.of(CatalogueFile.COLUMNS, CatalogueFile::cells));
    }

    private Uni<List<FunctionalPosition>> rows(WantedPositions wanted) {
        return refreshed().map(done -> wanted.from(catalogue));
    }

    private Uni<Void> refreshed() {
        return transactions.read(caller.get(), catalogue::refresh);
    }

    private static List<FunctionalPosition> page(List<FunctionalPosition> rows, WantedPositions wanted, Window window) {
        return rows.stream()
                .filter(row -> window.isFirst() || isAfter(row, wanted, window))
                .limit(window.fetch())
                .toList();
    }

    private static boolean isAfter(FunctionalPosition row, WantedPositions wanted, Window window) {
        var byKey = wanted.key(row).compareTo(window.after(0));
        return byKey > 0 || byKey == 0 && row.code().compareTo(window.after(1)) > 0;
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One position, in its latest period or as established on a day")
    public Uni<FunctionalPosition> one(String code, @QueryParam("asOf") LocalDate asOf) {
        return refreshed()
                .map(done -> asOf == null ? catalogue.find(code) : catalogue.find(code, asOf))
                .map(found -> found.orElseThrow(Problem::notFound));
    }

    @GET
    @Path("/{code}/periods")
    @Operation(summary = "Every period of a position, the oldest first")
    public Uni<List<FunctionalPosition>> periods(String code) {
        return refreshed().map(done -> {
            var periods = catalogue.all().stream()
                    .filter(position -> position.code().equals(code))
                    .toList();
            if (periods.isEmpty()) {
                throw Problem.notFound();
            }
            return periods;
        });
    }
}
