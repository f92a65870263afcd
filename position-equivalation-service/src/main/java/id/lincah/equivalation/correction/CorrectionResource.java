package id.lincah.equivalation.correction;

import id.lincah.equivalation.query.Readers;
import id.lincah.equivalation.query.Rows;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrections of equivalations (R17-29). */
@Path("/api/equivalation/v1/corrections")
@Tag(name = "Corrections", description = "New cases for whoever was equated under 28/2019 or wrongly (R17-29)")
public class CorrectionResource {
    private static final int MAX_EXPORT = 50_000;
    private static final String LIST = """
            select c.*, f.functional_code as former_code, f.level as former_level
            from equivalation_case c join equivalation_case f on f.id = c.corrects_case_id
            where c.corrects_case_id is not null and ($1::text is null or c.agency_id = $1)
              and ($2::text is null or c.state = $2) and ($3::uuid is null or c.corrects_case_id = $3)
              and ($4::uuid is null or c.id > $4) order by c.id limit $5""";

    private final Commands commands;
    private final OpeningCorrections opening;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    CorrectionResource(
            Commands commands,
            OpeningCorrections opening,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.commands = commands;
        this.opening = opening;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = OpeningCorrections.OpenedAll.class, responseCode = "201")
    @Operation(
            summary = "Open cases that correct others",
            description =
                    "One active case a person: 409 when there is one. The new cases are mapped, aligned, proposed and"
                            + " inaugurated as any other; the credit account changes its position then, without a second grant.")
    public Uni<Response> open(@NotNull @Valid OpenCorrections command) {
        return commands.sql("corrections.opening", command, (work, db) -> opening.open(command, work, db));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
    @Operation(summary = "Corrections with both positions")
    public Uni<RestResponse<Page<CorrectionView>>> list(
            @QueryParam("state") String state,
            @QueryParam("case") UUID corrected,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, state, corrected, agency);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        var scope = Readers.scope(caller.get(), agency);
        return transactions
                .read(caller.get(), db -> read(db, Tuple.of(scope, state, corrected, after, window.fetch())))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.caseId().toString())));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(@QueryParam("state") String state, @QueryParam("agency") String agency) {
        var scope = Readers.scope(caller.get(), agency);
        return transactions
                .read(caller.get(), db -> read(db, Tuple.of(scope, state, null, null, MAX_EXPORT)))
                .map(CsvAnswer.of(CorrectionView.COLUMNS, CorrectionView::cells));
    }

    private static Uni<List<CorrectionView>> read(SqlConnection db, Tuple values) {
        return db.preparedQuery(LIST).execute(values).map(found -> Rows.list(found, CorrectionView::of));
    }
}
