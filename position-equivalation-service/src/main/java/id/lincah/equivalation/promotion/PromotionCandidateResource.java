package id.lincah.equivalation.promotion;

import id.lincah.equivalation.careerpath.ReckoningDay;
import id.lincah.equivalation.query.Readers;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom the rules let rise to the next grade or level, today or by a day to come. */
@Path("/api/equivalation/v1/promotion-candidates")
@RolesAllowed({"operator", "approver", "auditor", "validator"})
public class PromotionCandidateResource {
    private static final int MAX_EXPORT = 50_000;

    private final PromotionCandidates candidates;
    private final ReckoningDay day;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    PromotionCandidateResource(
            PromotionCandidates candidates,
            ReckoningDay day,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.candidates = candidates;
        this.day = day;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who may rise on a day, as the stored accounts stand",
            description = "Credit to come is not counted; career-paths reckons with it. A ministry names the agency.")
    public Uni<RestResponse<Page<PromotionCandidate>>> list(
            @BeanParam @Valid PromotionCandidateFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, filter.signature());
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return read(filter, after, window.fetch())
                .map(rows -> cursors.answer(
                        window, rows, row -> List.of(row.personId().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(@BeanParam @Valid PromotionCandidateFilter filter) {
        return read(filter, null, MAX_EXPORT)
                .map(rows -> CsvText.of(
                        PromotionCandidate.COLUMNS,
                        rows.stream().map(PromotionCandidate::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    private Uni<List<PromotionCandidate>> read(PromotionCandidateFilter filter, UUID after, int rows) {
        var asking = caller.get();
        var wanted = new PromotionCandidates.Wanted(filter, Readers.scope(asking, filter.agency), day.of(filter.on));
        return transactions.read(asking, db -> candidates.list(wanted, after, rows, db));
    }
}
