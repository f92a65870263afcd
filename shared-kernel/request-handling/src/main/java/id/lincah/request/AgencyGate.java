package id.lincah.request;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No resource is reached with a token that names no agency. */
public class AgencyGate {
    private final CurrentCaller caller;
    private final SecurityIdentity identity;

    AgencyGate(CurrentCaller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    @ServerRequestFilter
    public void demandAgency(ContainerRequestContext request) {
        if (!identity.isAnonymous()) {
            caller.get();
        }
    }
}
