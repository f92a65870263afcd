package id.lincah.team.team;

import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.TenantTransaction;
import id.lincah.team.officials.Exports;
import id.lincah.team.officials.ReadableAgency;
import id.lincah.team.rules.TeamState;
import id.lincah.team.team.TeamList.Filter;
import id.lincah.team.team.TeamList.TeamRow;
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

/** Teams in pages and as a spreadsheet. */
@Path("/api/teams/v1/teams")
@RolesAllowed({"rater", "employee", "team-lead", "approver", "operator", "auditor", "validator", "home-affairs"})
public class TeamListResource {
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final TenantTransaction transactions;

    TeamListResource(CurrentCaller caller, Cursors cursors, TenantTransaction transactions) {
        this.caller = caller;
        this.cursors = cursors;
        this.transactions = transactions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvText.MEDIA_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "A page of teams, the latest start first",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TeamPage.class)),
                @Content(mediaType = CsvText.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<Response> list(
            @QueryParam("agency") String agency,
            @QueryParam("state") TeamState state,
            @QueryParam("q") String q,
            @QueryParam("unit") UUID unit,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        var me = caller.get();
        var filter = filter(agency, state, q, unit);
        if (Exports.isWanted(headers)) {
            return transactions
                    .read(me, c -> TeamList.read(c, filter, Exports.ALL))
                    .map(TeamListResource::csv)
                    .map(Exports::answer);
        }
        var window = cursors.window(me, limit, cursor, filter);
        return transactions
                .read(me, c -> TeamList.read(c, filter, window))
                .map(rows -> cursors.answer(
                                window,
                                rows,
                                row -> List.of(
                                        row.startsOn().toString(), row.id().toString()))
                        .toResponse());
    }

    private static String csv(List<TeamRow> rows) {
        return CsvText.of(
                List.of(
                        "id",
                        "name",
                        "owner_unit",
                        "target_result",
                        "starts_on",
                        "ends_on",
                        "state",
                        "members",
                        "awaiting"),
                rows.stream().map(TeamListResource::cells).toList());
    }

    private Filter filter(String agency, TeamState state, String q, UUID unit) {
        return new Filter(ReadableAgency.of(caller.get(), agency), state == null ? null : state.name(), q, unit);
    }

    private static List<Object> cells(TeamRow row) {
        return Arrays.asList(
                row.id(),
                row.name(),
                row.ownerUnitName(),
                row.targetResult(),
                row.startsOn(),
                row.endsOn(),
                row.state(),
                row.members(),
                row.awaiting());
    }

    /** Only names the shape of the page in the contract. */
    record TeamPage(List<TeamRow> items, String next) {}
}
