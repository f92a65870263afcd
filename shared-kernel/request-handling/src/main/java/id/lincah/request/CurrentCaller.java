package id.lincah.request;

import id.lincah.regulation.Language;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request at hand, read from its verified token. */
@RequestScoped
public class CurrentCaller {
    private static final Pattern AGENCY = Pattern.compile("[A-Z0-9][A-Z0-9.]{0,19}");
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z-]{1,39}");

    private final SecurityIdentity identity;
    private final RoutingContext request;
    private Caller caller;

    CurrentCaller(SecurityIdentity identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    /**
     * @throws UnauthorizedException without a token
     * @throws Problem 403 {@code AGENCY_MISSING} when the token names no agency: without a tenant nothing may happen
     */
    public Caller get() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    private Caller read() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        String agency = token.getClaim("agency");
        if (agency == null || !AGENCY.matcher(agency).matches()) {
            throw Problem.forbidden("AGENCY_MISSING");
        }
        return new Caller(
                account(token), token.getSubject(), agency, roles(), language(), RequestGate.correlationId(request));
    }

    private String account(JsonWebToken token) {
        String preferred = token.getClaim("preferred_username");
        return preferred == null ? token.getName() : preferred;
    }

    /** Only well-formed names pass: the list travels as one comma-separated setting to the database. */
    private Set<String> roles() {
        return identity.getRoles().stream()
                .filter(role -> ROLE.matcher(role).matches())
                .collect(Collectors.toSet());
    }

    private Language language() {
        return Language.of(request.request().getHeader("Accept-Language"));
    }
}
