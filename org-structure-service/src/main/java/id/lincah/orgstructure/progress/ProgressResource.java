package id.lincah.orgstructure.progress;

import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** How far the agencies have come. */
@Path("/api/org-structure/v1/progress")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Progress", description = "Simplification over agencies: all for a ministry, its regencies for a province")
public class ProgressResource {
    private final ProgressSight sight;
    private final ProgressReport report;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ProgressResource(ProgressSight sight, ProgressReport report, CurrentCaller caller, Cursors cursors) {
        this.sight = sight;
        this.report = report;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agencies with stage, reduction per level, lag behind the targets and open findings")
    public Uni<RestResponse<Page<ProgressView>>> list(
            @BeanParam WantedProgress wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(
                caller.get(), limit, cursor, wanted.kind, wanted.province, wanted.stage, wanted.late, wanted.sort);
        return views().map(views -> wanted.after(window.after(), wanted.of(views), window.fetch()))
                .map(views -> cursors.answer(window, views, wanted::sortKey));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedProgress wanted) {
        return views().map(views -> CsvText.of(
                        ProgressView.CSV,
                        wanted.of(views).stream().map(ProgressView::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    @GET
    @Path("summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Totals over all agencies the caller sees, and per kind of agency")
    public Uni<ProgressSummary> summary() {
        return views().map(ProgressSummary::of);
    }

    @GET
    @Path("{agency}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One agency's progress")
    public Uni<ProgressView> one(String agency) {
        return sight.one(agency, caller.get())
                .map(found -> report.of(found, caller.get().language()))
                .map(views -> {
                    if (views.isEmpty()) {
                        throw Problem.notFound();
                    }
                    return views.get(0);
                });
    }

    private Uni<List<ProgressView>> views() {
        return sight.all(caller.get())
                .map(found -> report.of(found, caller.get().language()));
    }
}
