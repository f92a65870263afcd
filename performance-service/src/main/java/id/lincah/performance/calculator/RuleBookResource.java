package id.lincah.performance.calculator;

import id.lincah.performance.rules.PerformanceRules;
import id.lincah.request.CurrentCaller;
import id.lincah.request.RuleBookView;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The rules of this service in words, with their articles and cases. */
@Path("/api/performance/v1/rules")
@Authenticated
public class RuleBookResource {
    private final CurrentCaller caller;

    RuleBookResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @GET
    public RuleBookView rules() {
        return RuleBookView.of(PerformanceRules.BOOK, caller.get().language());
    }

    @GET
    @Path("{id}")
    public RuleBookView.RuleView rule(String id) {
        return RuleBookView.one(PerformanceRules.BOOK, id, caller.get().language());
    }

    @GET
    @Path("{id}/cases")
    public RuleBookView.CasesView cases(String id) {
        return RuleBookView.cases(PerformanceRules.BOOK, id);
    }
}
