package id.lincah.equivalation.careerpath;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Caller;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The path of one official: shown to whom the account is shown. */
@Path("/api/equivalation/v1/credit-accounts")
public class CareerPathResource {
    private final Travellers travellers;
    private final ReckoningDay day;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    CareerPathResource(Travellers travellers, ReckoningDay day, TenantTransaction transactions, CurrentCaller caller) {
        this.travellers = travellers;
        this.day = day;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("/{personId}/path")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "employee"})
    @Operation(
            summary = "What is missing to the next grade and level, and the earliest day under each predicate",
            description =
                    "As known on asOf, today without it. A competence test and a vacancy have no day of their own.")
    public Uni<CareerPathView> one(UUID personId, @QueryParam("asOf") LocalDate asOf) {
        var asking = caller.get();
        var wanted = WantedAccounts.of(List.of(personId), Readers.scope(asking, null), day.of(asOf));
        return transactions
                .read(asking, db -> travellers.read(wanted, db))
                .map(found -> CareerPathView.of(shown(found, asking), asking.language()));
    }

    private static Traveller shown(List<Traveller> found, Caller asking) {
        var traveller = found.stream().findFirst().orElseThrow(Problem::notFound);
        var office = Stream.of("operator", "approver", "auditor", "validator").anyMatch(asking::has);
        if (!office && !asking.account().equals(traveller.account())) {
            throw Problem.forbidden("OWN_ACCOUNT_ONLY");
        }
        if (traveller.closed()) {
            throw Problem.conflict("ACCOUNT_CLOSED");
        }
        if (traveller.facts().asOf().isBefore(traveller.facts().levelSince())) {
            throw Problem.badInput("?asOf", "DAY_NOT_RECKONED");
        }
        return traveller;
    }
}
