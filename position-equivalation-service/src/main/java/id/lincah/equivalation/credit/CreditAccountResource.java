package id.lincah.equivalation.credit;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Caller;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Credit accounts: the office sees all of its agency, an employee his own. */
@Path("/api/equivalation/v1/credit-accounts")
public class CreditAccountResource {
    private final CreditAccounts accounts;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    CreditAccountResource(
            CreditAccounts accounts, TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({"operator", "approver", "auditor", "validator"})
    @Operation(summary = "Credit accounts with their balances; a ministry names the agency")
    public Uni<RestResponse<Page<CreditAccountView.ListItem>>> list(
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var window = cursors.window(asking, limit, cursor, agency);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(asking, db -> accounts.list(db, Readers.scope(asking, agency), after, window.fetch()))
                .map(rows -> cursors.answer(
                        window, rows, row -> List.of(row.personId().toString())));
    }

    @GET
    @Path("/{personId}")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "employee"})
    @Operation(summary = "One account: rows with their steps, evaluations without credit, the career beside it")
    public Uni<CreditAccountView> one(UUID personId) {
        var asking = caller.get();
        return transactions
                .read(asking, db -> accounts.one(db, personId, Readers.scope(asking, null)))
                .map(owned -> shown(owned, asking));
    }

    private static CreditAccountView shown(CreditAccounts.Owned owned, Caller asking) {
        var office = Stream.of("operator", "approver", "auditor", "validator").anyMatch(asking::has);
        if (!office && !asking.account().equals(owned.account())) {
            throw Problem.forbidden("OWN_ACCOUNT_ONLY");
        }
        return owned.view();
    }
}
