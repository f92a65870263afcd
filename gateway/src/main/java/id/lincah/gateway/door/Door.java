package id.lincah.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lincah.gateway.problem.Problems;
import id.lincah.gateway.problem.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** What every request meets first: its number, the shape check, and the headers every answer carries. */
@ApplicationScoped
public class Door {

    private static final String REQUEST_ID = "lincah.request-id";
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Before sign-in and everything else. */
    private static final int FIRST = 1000;

    /** Styles are set by the component library on its elements; scripts come from our own files only. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** Connections that sent a malformed request: nobody can say where it ended, so nothing after it is a request. */
    private final Cache<HttpConnection, Boolean> condemned =
            Caffeine.newBuilder().weakKeys().build();

    void open(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    /** The number under which this request is found in the logs of all services. */
    public static String requestId(RoutingContext rc) {
        return rc.get(REQUEST_ID);
    }

    private void receive(RoutingContext rc) {
        var request = rc.request();
        if (condemned.getIfPresent(request.connection()) != null) {
            request.connection().close();
            return;
        }
        rc.put(REQUEST_ID, acceptedOrNew(request.getHeader("X-Request-Id")));
        rc.addHeadersEndHandler(sent -> protect(rc));
        if (!RequestShape.METHODS.contains(request.method().name())) {
            Problems.answer(rc, Refusal.METHOD_NOT_ALLOWED);
        } else if (!RequestShape.isPlain(request)) {
            condemn(rc);
        } else {
            rc.next();
        }
    }

    private void condemn(RoutingContext rc) {
        var connection = rc.request().connection();
        condemned.put(connection, true);
        rc.response().putHeader("Connection", "close").endHandler(sent -> connection.close());
        Problems.answer(rc, Refusal.MALFORMED_REQUEST);
    }

    private static String acceptedOrNew(String offered) {
        boolean accepted = offered != null && UUID_TEXT.matcher(offered).matches();
        return accepted ? offered : UUID.randomUUID().toString();
    }

    private static void protect(RoutingContext rc) {
        MultiMap headers = rc.response().headers();
        headers.set("X-Request-Id", requestId(rc));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Content-Security-Policy", CONTENT_POLICY);
        keepAsLongAsItHolds(rc.request().path(), headers);
    }

    /** Answers are never kept; the console's page is asked again each time, since it names the parts of one build. */
    private static void keepAsLongAsItHolds(String path, MultiMap headers) {
        if (path != null && (path.startsWith("/api/") || path.startsWith("/auth/"))) {
            headers.set("Cache-Control", "no-store");
        } else if (path == null || !path.startsWith("/assets/")) {
            headers.set("Cache-Control", "no-cache");
        }
    }
}
