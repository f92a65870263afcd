package id.lincah.team.assignment;

import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.team.assignment.AssignmentList.AssignmentRow;
import id.lincah.team.assignment.AssignmentList.Filter;
import id.lincah.team.officials.Exports;
import id.lincah.team.officials.ReadableAgency;
import id.lincah.team.rules.AssignmentState;
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

/** Assignments in pages and as a spreadsheet; {@code awaiting=me} is the approver's tray. */
@Path("/api/teams/v1/assignments")
@RolesAllowed({"rater", "employee", "team-lead", "approver", "operator", "auditor", "validator", "home-affairs"})
public class AssignmentListResource {
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final TenantTransaction transactions;

    AssignmentListResource(CurrentCaller caller, Cursors cursors, TenantTransaction transactions) {
        this.caller = caller;
        this.cursors = cursors;
        this.transactions = transactions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvText.MEDIA_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "A page of assignments",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AssignmentPage.class)),
                @Content(mediaType = CsvText.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<Response> list(
            @QueryParam("agency") String agency,
            @QueryParam("team") UUID team,
            @QueryParam("state") AssignmentState state,
            @QueryParam("person") UUID person,
            @QueryParam("awaiting") String awaiting,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        var me = caller.get();
        var filter = filter(agency, team, state, person, awaiting);
        if (Exports.isWanted(headers)) {
            return transactions
                    .read(me, c -> AssignmentList.read(c, me, filter, Exports.ALL))
                    .map(AssignmentListResource::csv)
                    .map(Exports::answer);
        }
        var window = cursors.window(me, limit, cursor, filter);
        return transactions
                .read(me, c -> AssignmentList.read(c, me, filter, window))
                .map(rows -> cursors.answer(
                                window, rows, row -> List.of(row.id().toString()))
                        .toResponse());
    }

    private static String csv(List<AssignmentRow> rows) {
        return CsvText.of(
                List.of("id", "team", "person", "role", "planned_share", "basis", "scope", "state", "next_approver"),
                rows.stream().map(AssignmentListResource::cells).toList());
    }

    private Filter filter(String agency, UUID team, AssignmentState state, UUID person, String awaiting) {
        if (awaiting != null && !"me".equals(awaiting)) {
            throw Problem.badInput("?awaiting", "AWAITING_ONLY_ME");
        }
        var owner = ReadableAgency.of(caller.get(), agency);
        return new Filter(owner, team, state == null ? null : state.name(), person, awaiting != null);
    }

    private static List<Object> cells(AssignmentRow row) {
        return Arrays.asList(
                row.id(),
                row.teamName(),
                row.personName(),
                row.role(),
                row.plannedShare(),
                row.basis(),
                row.scope(),
                row.state(),
                row.nextApprover());
    }

    /** Only names the shape of the page in the contract. */
    record AssignmentPage(List<AssignmentRow> items, String next) {}
}
