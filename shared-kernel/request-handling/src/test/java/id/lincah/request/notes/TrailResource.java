package id.lincah.request.notes;

import id.lincah.request.AuditChain;
import id.lincah.request.AuditTrail;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/notes/v1/audit")
@RolesAllowed("auditor")
public class TrailResource {
    @Inject
    AuditTrail trail;

    @Inject
    AuditChain chain;

    @Inject
    CurrentCaller caller;

    @GET
    public Uni<RestResponse<Page<AuditTrail.Entry>>> page(
            @QueryParam("aggregateId") String aggregateId,
            @QueryParam("action") String action,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return trail.page(caller.get(), aggregateId, action, limit, cursor);
    }

    @GET
    @Path("verification")
    public Uni<AuditChain.Report> verify() {
        return chain.verify(caller.get());
    }
}
