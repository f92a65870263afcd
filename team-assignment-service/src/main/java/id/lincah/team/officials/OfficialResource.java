package id.lincah.team.officials;

import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.TenantTransaction;
import id.lincah.team.officials.OfficialList.Filter;
import id.lincah.team.officials.OfficialList.OfficialView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The officials who may be asked into a team (local copy). */
@Path("/api/teams/v1/officials")
@RolesAllowed({"rater", "team-lead", "approver", "operator", "auditor", "validator", "home-affairs"})
public class OfficialResource {
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final TenantTransaction transactions;

    OfficialResource(CurrentCaller caller, Cursors cursors, TenantTransaction transactions) {
        this.caller = caller;
        this.cursors = cursors;
        this.transactions = transactions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvText.MEDIA_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "A page of officials by name",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OfficialPage.class)),
                @Content(mediaType = CsvText.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<Response> list(
            @QueryParam("agency") String agency,
            @QueryParam("equated") Boolean equated,
            @QueryParam("q") String q,
            @QueryParam("unit") UUID unit,
            @QueryParam("positionKind") String positionKind,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        var me = caller.get();
        var filter = new Filter(ReadableAgency.of(me, agency), equated, q, unit, positionKind);
        if (Exports.isWanted(headers)) {
            return transactions
                    .read(me, c -> OfficialList.read(c, filter, Exports.ALL))
                    .map(OfficialResource::csv)
                    .map(Exports::answer);
        }
        var window = cursors.window(me, limit, cursor, filter);
        return transactions
                .read(me, c -> OfficialList.read(c, filter, window))
                .map(rows -> cursors.answer(
                                window,
                                rows,
                                row -> List.of(row.name(), row.id().toString()))
                        .toResponse());
    }

    private static String csv(List<OfficialView> rows) {
        return CsvText.of(
                List.of("id", "name", "position_title", "position_kind", "unit", "office", "equated", "agreed_load"),
                rows.stream().map(OfficialResource::cells).toList());
    }

    private static List<Object> cells(OfficialView row) {
        return Arrays.asList(
                row.id(),
                row.name(),
                row.positionTitle(),
                row.positionKind(),
                row.unitName(),
                row.officeName(),
                row.equated(),
                row.agreedLoad());
    }

    /** Only names the shape of the page in the contract. */
    record OfficialPage(List<OfficialView> items, String next) {}
}
