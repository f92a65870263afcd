package id.lincah.gateway.session;

import id.lincah.gateway.door.Door;
import id.lincah.gateway.problem.Problems;
import id.lincah.gateway.problem.Refusal;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Finds out who asks. A token or session that does not hold makes a stranger, not an error. */
@ApplicationScoped
public class Visitors {

    private static final Logger LOG = Logger.getLogger(Visitors.class);

    /** Instead of Quarkus' own answer to a failed sign-in, which is a redirect or an empty page. */
    private static final BiConsumer<RoutingContext, Throwable> WE_ANSWER = (rc, failure) -> {};

    private final IdentityProviderManager identities;

    Visitors(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Calls back with the visitor, or answers that sign-in cannot be checked just now. */
    public void greet(RoutingContext rc, Consumer<Visitor> welcome) {
        rc.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, WE_ANSWER);
        QuarkusHttpUser.getSecurityIdentity(rc, identities)
                .map(identity -> visitor(rc, identity))
                .onFailure(Visitors::isRefusal)
                .recoverWithItem(() -> Visitor.stranger(rc.request()))
                .subscribe()
                .with(welcome, failure -> {
                    LOG.errorf(failure, "request %s: sign-in could not be checked", Door.requestId(rc));
                    Problems.answer(rc, Refusal.SIGN_IN_UNAVAILABLE);
                });
    }

    private static Visitor visitor(RoutingContext rc, SecurityIdentity identity) {
        var token = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || token == null) {
            return Visitor.stranger(rc.request());
        }
        return Visitor.bearing(token.getToken(), rc.request());
    }

    /** Quarkus tells by an authentication exception that it refused, including when it would rather redirect. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AuthenticationException;
    }
}
