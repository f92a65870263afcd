package id.lincah.team.regulation;

import id.lincah.regulation.RuleBook;
import id.lincah.request.CurrentCaller;
import id.lincah.request.RuleBookView;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The rule book of this service in the asked language, with the cases that bind each rule. */
@Path("/api/teams/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class RulesResource {
    private final RuleBook book;
    private final CurrentCaller caller;

    RulesResource(RuleBook book, CurrentCaller caller) {
        this.book = book;
        this.caller = caller;
    }

    @GET
    public RuleBookView all() {
        return RuleBookView.of(book, caller.get().language());
    }

    @GET
    @Path("/{id}")
    public RuleBookView.RuleView one(@PathParam("id") String id) {
        return RuleBookView.one(book, id, caller.get().language());
    }

    @GET
    @Path("/{id}/cases")
    public RuleBookView.CasesView cases(@PathParam("id") String id) {
        return RuleBookView.cases(book, id);
    }
}
