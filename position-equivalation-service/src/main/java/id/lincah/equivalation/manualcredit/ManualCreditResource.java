package id.lincah.equivalation.manualcredit;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Commands;
import id.lincah.request.CsvText;
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
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Cases whose credit the table does not know (AKP-07), and the values that persons set for them. */
@Path("/api/equivalation/v1/manual-credits")
public class ManualCreditResource {
    private static final int MAX_EXPORT = 50_000;
    private static final String LIST = """
            select c.id, c.agency_id, c.person_id, c.state, c.level, c.reference_date, o.name, o.grade as own_grade,
              m.case_id, m.functional_level, m.grade, m.conventional, m.integrated, m.reason, m.document_number,
              m.document_date, m.entered_by
            from equivalation_case c
            join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            left join manual_credit m on m.case_id = c.id and m.functional_level = c.level
            where 'TABLE_ENTRY_MISSING' = any (c.codes) and ($1::text is null or c.agency_id = $1)
              and ($2::boolean is null or (m.case_id is not null) = $2) and ($3::uuid is null or c.id > $3)
            order by c.id limit $4""";

    private final Commands commands;
    private final EnteringManualCredits entering;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ManualCreditResource(
            Commands commands,
            EnteringManualCredits entering,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.commands = commands;
        this.entering = entering;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EnteringManualCredits.Entered.class, responseCode = "200")
    @Operation(
            summary = "Set credit where the table has none",
            description = "With reason and document, once for a case; up to 500 cases in one command, all or none.")
    public Uni<Response> enter(@NotNull @Valid EnterManualCredits command) {
        return commands.sql("manual-credits", command, (work, db) -> entering.enter(command, work, db));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Operation(summary = "Cases without a value in the table", description = "entered=false: those that still wait.")
    public Uni<RestResponse<Page<MissingCredit>>> list(
            @QueryParam("entered") Boolean entered,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var window = cursors.window(asking, limit, cursor, entered, agency);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(asking, db -> read(db, Readers.scope(asking, agency), entered, after, window.fetch()))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.caseId().toString())));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Operation(summary = "The same list for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(@QueryParam("entered") Boolean entered, @QueryParam("agency") String agency) {
        var asking = caller.get();
        return transactions
                .read(asking, db -> read(db, Readers.scope(asking, agency), entered, null, MAX_EXPORT))
                .map(rows -> CsvText.of(
                        MissingCredit.COLUMNS,
                        rows.stream().map(MissingCredit::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    private static Uni<List<MissingCredit>> read(
            SqlConnection db, String agency, Boolean entered, UUID after, int rows) {
        return db.preparedQuery(LIST)
                .execute(Tuple.of(agency, entered, after, rows))
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(MissingCredit::of)
                        .toList());
    }
}
