package id.lincah.orgstructure.organogram;

import id.lincah.orgstructure.query.Scope;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The organogram as open data: any role may read it, for no person is in it. */
@Path("/api/org-structure/v1/organogram")
@Authenticated
@Tag(name = "Organogram", description = "Units and positions as open data, abolished ones still marked for a period")
public class OrganogramResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Clock clock;

    OrganogramResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Which organogram. */
    public static class Wanted {
        @RestQuery
        @Parameter(description = "For a ministry that examines: whose; otherwise the caller's own")
        String agency;

        @RestQuery
        @Parameter(description = "Today when left out", example = "2021-12-31")
        LocalDate asOf;

        @RestQuery
        @Parameter(
                description = "How long an abolished unit or position still shows (ISO 8601 period)",
                example = "P1Y")
        String abolishedWithin;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Units and positions by code")
    public Uni<RestResponse<Page<OrganogramRow>>> list(
            @BeanParam Wanted wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var organogram = organogram(wanted);
        var window = cursors.window(caller.get(), limit, cursor, organogram);
        return rows(organogram, window.after(), window.fetch())
                .map(rows -> cursors.answer(
                        window, rows, row -> List.of(row.code(), row.entry().name())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam Wanted wanted) {
        return rows(organogram(wanted), List.of(), Integer.MAX_VALUE)
                .map(CsvAnswer.of(OrganogramRow.CSV, OrganogramRow::cells));
    }

    private Organogram organogram(Wanted wanted) {
        var day = wanted.asOf == null ? LocalDate.now(clock) : wanted.asOf;
        return Organogram.of(Scope.oneAgency(caller.get(), wanted.agency), day, wanted.abolishedWithin);
    }

    private Uni<List<OrganogramRow>> rows(Organogram organogram, List<String> last, int most) {
        return transactions.read(caller.get(), connection -> organogram.rows(last, most, connection));
    }
}
