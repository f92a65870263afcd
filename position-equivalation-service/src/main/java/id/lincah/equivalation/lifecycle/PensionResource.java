package id.lincah.equivalation.lifecycle;

import id.lincah.equivalation.query.Readers;
import id.lincah.equivalation.query.Rows;
import id.lincah.request.Caller;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Functional officials whose pension comes, the nearest first (BUP-01, BUP-02). */
@Path("/api/equivalation/v1/pensions")
@RolesAllowed({"operator", "approver", "auditor"})
public class PensionResource {
    private static final int MAX_EXPORT = 50_000;
    private static final String LIST = """
            select person_id, agency_id, name, unit_name, functional_code, functional_level, pension_from from official
            where agency_id = $1 and position_kind = 'FUNGSIONAL' and standing in ('SERVING', 'DISPLACED')
              and pension_from is not null and ($2::date is null or pension_from >= $2)
              and ($3::date is null or pension_from <= $3) and ($4::uuid is null or unit_id = $4)
              and ($5::date is null or (pension_from, person_id) > ($5, $6::uuid))
            order by pension_from, person_id limit $7""";

    /** What the list is narrowed to. */
    public static class Asked {
        @QueryParam("from")
        LocalDate from;

        @QueryParam("to")
        LocalDate to;

        @QueryParam("unit")
        UUID unit;
    }

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    PensionResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Pensions ahead", description = "Functional officials by the first day of their pension.")
    public Uni<RestResponse<Page<PensionAhead>>> list(
            @BeanParam Asked asked, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var window = cursors.window(asking, limit, cursor, asked.from, asked.to, asked.unit);
        var day = window.isFirst() ? null : LocalDate.parse(window.after(0));
        var id = window.isFirst() ? null : UUID.fromString(window.after(1));
        return transactions
                .read(asking, db -> read(db, asking, asked, day, id, window.fetch()))
                .map(rows -> cursors.answer(
                        window,
                        rows,
                        row -> List.of(
                                row.pensionFrom().toString(), row.personId().toString())));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same list for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(@BeanParam Asked asked) {
        var asking = caller.get();
        return transactions
                .read(asking, db -> read(db, asking, asked, null, null, MAX_EXPORT))
                .map(CsvAnswer.of(PensionAhead.COLUMNS, PensionAhead::cells));
    }

    private static Uni<List<PensionAhead>> read(
            SqlConnection db, Caller asking, Asked asked, LocalDate day, UUID id, int rows) {
        var values = Tuple.tuple()
                .addString(Readers.scope(asking, asking.agency()))
                .addLocalDate(asked.from)
                .addLocalDate(asked.to)
                .addUUID(asked.unit)
                .addLocalDate(day)
                .addUUID(id)
                .addInteger(rows);
        return db.preparedQuery(LIST).execute(values).map(found -> Rows.list(found, PensionAhead::of));
    }
}
