package id.lincah.equivalation.audit;

import id.lincah.request.AuditChain;
import id.lincah.request.AuditTrail;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who did what to cases, duties and credit, and the proof that nobody changed the record of it. */
@Path("/api/equivalation/v1/audit")
@RolesAllowed("auditor")
@Tag(name = "Audit", description = "The audit trail of the caller's agency")
public class AuditResource {
    private final AuditTrail trail;
    private final AuditChain chain;
    private final CurrentCaller caller;

    AuditResource(AuditTrail trail, AuditChain chain, CurrentCaller caller) {
        this.trail = trail;
        this.chain = chain;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Entries, newest first")
    public Uni<RestResponse<Page<AuditTrail.Entry>>> entries(
            @RestQuery String aggregateId,
            @RestQuery String action,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        return trail.page(caller.get(), aggregateId, action, limit, cursor);
    }

    @GET
    @Path("verification")
    @Operation(summary = "Is the chain of entries whole?")
    public Uni<AuditChain.Report> verification() {
        return chain.verify(caller.get());
    }
}
