package id.lincah.equivalation.rulebook;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.request.CurrentCaller;
import id.lincah.request.RuleBookView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rule book of this service and the cases that bind each rule. */
@Path("/api/equivalation/v1/rules")
@Authenticated
@NonBlocking
public class RuleResource {
    private final CurrentCaller caller;

    RuleResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Every rule with its article, standing and codes")
    public RuleBookView all() {
        return RuleBookView.of(EquivalationLaw.book(), caller.get().language());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One rule")
    public RuleBookView.RuleView one(String id) {
        return RuleBookView.one(EquivalationLaw.book(), id, caller.get().language());
    }

    @GET
    @Path("/{id}/cases")
    @Operation(summary = "The cases that bind a rule")
    public RuleBookView.CasesView cases(String id) {
        return RuleBookView.cases(EquivalationLaw.book(), id);
    }
}
