package id.lincah.equivalation.obligation;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Duties with their deadlines, the nearest first. */
@Path("/api/equivalation/v1/obligations")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
public class ObligationResource {
    private static final String LIST = """
            select b.id, b.agency_id, b.person_id, o.name, b.case_id, b.code, b.due, b.state
            from obligation b join official o on o.agency_id = b.agency_id and o.person_id = b.person_id
            where ($1::text is null or b.agency_id = $1) and ($2::text is null or b.state = $2)
              and ($3::date is null or (b.due, b.id) > ($3, $4::uuid))
            order by b.due, b.id limit $5""";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ObligationResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    public Uni<Response> list(
            @QueryParam("state") String state,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var window = cursors.window(asking, limit, cursor, state, agency);
        var values = Tuple.tuple()
                .addString(Readers.scope(asking, agency))
                .addString(state)
                .addLocalDate(window.isFirst() ? null : LocalDate.parse(window.after(0)))
                .addUUID(window.isFirst() ? null : UUID.fromString(window.after(1)))
                .addInteger(window.fetch());
        return transactions
                .read(asking, db -> db.preparedQuery(LIST).execute(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Obligation::of)
                        .toList())
                .map(duties -> cursors.answer(
                        window,
                        duties,
                        duty -> List.of(duty.due().toString(), duty.id().toString())));
    }
}
