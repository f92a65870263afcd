package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.FindingView;
import id.lincah.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The position map of any day: as a tree, as a list. */
@Path("/api/org-structure/v1/position-map")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Position map", description = "Peta jabatan: per unit and position class, B, K and +/−; versions, exports")
public class PositionMapResource {
    private static final int DEEPEST = 25;

    private final LiveMaps maps;
    private final BoxPages pages;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final PositionMapRules rules;
    private final RuleBook book;

    PositionMapResource(
            LiveMaps maps,
            BoxPages pages,
            CurrentCaller caller,
            Cursors cursors,
            PositionMapRules rules,
            RuleBook book) {
        this.maps = maps;
        this.pages = pages;
        this.caller = caller;
        this.cursors = cursors;
        this.rules = rules;
        this.book = book;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The map as a tree, or the part under root, down to depth",
            description = "Each unit with its boxes and totals. findings=true adds every finding in words.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PositionMapView.class)))
    public Uni<Response> tree(
            @BeanParam WantedMap wanted,
            @RestQuery @Min(0) @Max(DEEPEST) Integer depth,
            @RestQuery @DefaultValue("false") boolean findings) {
        var asks = caller.get();
        Function<Finding, FindingView> words = finding -> FindingView.of(finding, book, asks.language());
        return maps.answer(
                wanted,
                asks,
                map -> PositionMapView.of(
                        wanted.of(asks),
                        maps.day(wanted),
                        map,
                        depth == null ? DEEPEST : depth,
                        rules,
                        findings ? words : null));
    }

    @GET
    @Path("boxes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The boxes as a list, by unit; finding takes a code such as VACANT")
    public Uni<RestResponse<Page<BoxView>>> boxes(
            @BeanParam WantedBoxes wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var asks = caller.get();
        var window = cursors.window(asks, limit, cursor, wanted.signature(wanted.of(asks)));
        return pages.read(wanted, asks, window)
                .map(boxes -> cursors.answer(window, boxes, box -> List.of(box.unitCode(), box.key())));
    }

    @GET
    @Path("boxes")
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedBoxes wanted) {
        return maps.make(
                        wanted,
                        caller.get(),
                        map -> CsvText.of(
                                BoxView.CSV,
                                wanted.of(map, box -> BoxView.of(box, map, rules))
                                        .map(BoxView::cells)
                                        .toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }
}
