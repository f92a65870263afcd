package id.lincah.orgstructure.rulebook;

import id.lincah.regulation.RuleBook;
import id.lincah.request.CurrentCaller;
import id.lincah.request.RuleBookView;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule book: what each rule says, where it comes from, and the cases that bind it. */
@Path("/api/org-structure/v1/rules")
@Authenticated
@Tag(name = "Rules", description = "The law this service decides by, in plain words")
public class RuleBookResource {
    private final RuleBook book;
    private final CurrentCaller caller;

    RuleBookResource(RuleBook book, CurrentCaller caller) {
        this.book = book;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Every rule with citation, sentence, standing and outcome codes")
    public RuleBookView rules() {
        return RuleBookView.of(book, caller.get().language());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One rule")
    public RuleBookView.RuleView rule(String id) {
        return RuleBookView.one(book, id, caller.get().language());
    }

    @GET
    @Path("{id}/cases")
    @Operation(summary = "The test cases that bind a rule")
    public RuleBookView.CasesView cases(String id) {
        return RuleBookView.cases(book, id);
    }
}
