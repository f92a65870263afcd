package id.lincah.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Keeps the tokens of signed-in people here, so that the browser holds nothing but a random number. The number itself
 * is not kept either, only its SHA-256: who reads this memory cannot make a cookie of it.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class SessionStore implements TokenStateManager {

    private static final int COOKIE_BYTES = 32;

    /** A refresh gives a new cookie while other requests with the old one are still under way. */
    private static final long OLD_COOKIE_SECONDS = 15;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.systemUTC();
    private final Cache<String, Session> sessions;

    SessionStore(SessionLimits limits) {
        this.sessions = Caffeine.newBuilder()
                .maximumSize(limits.most())
                .expireAfterWrite(limits.idle())
                .build();
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext rc,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        var number = new byte[COOKIE_BYTES];
        random.nextBytes(number);
        var cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(number);
        sessions.put(key(cookie), new Session(tokens, Instant.MAX));
        return Uni.createFrom().item(cookie);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext rc,
            OidcTenantConfig config,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        var session = sessions.getIfPresent(key(cookie));
        if (session == null || session.until().isBefore(clock.instant())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("no such session"));
        }
        return Uni.createFrom().item(session.tokens());
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext rc, OidcTenantConfig config, String cookie, OidcRequestContext<Void> context) {
        var key = key(cookie);
        if (SessionRoutes.LOGOUT.equals(rc.request().path())) {
            sessions.invalidate(key);
        } else {
            var end = clock.instant().plusSeconds(OLD_COOKIE_SECONDS);
            sessions.asMap().computeIfPresent(key, (same, session) -> new Session(session.tokens(), end));
        }
        return Uni.createFrom().voidItem();
    }

    private static String key(String cookie) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Session(AuthorizationCodeTokens tokens, Instant until) {}
}
