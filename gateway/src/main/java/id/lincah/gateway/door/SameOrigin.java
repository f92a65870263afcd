package id.lincah.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/**
 * Tells whether a request that carries the session cookie was made by our own console. A foreign page can make the
 * browser send the cookie, but not this header, and not with our origin.
 */
public final class SameOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private SameOrigin() {}

    /** True when the console made the request; reading asks for the header only, changing also for the origin. */
    public static boolean isFromConsole(HttpServerRequest request) {
        if (request.getHeader("X-Requested-With") == null) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return READING.contains(request.method().name()) || hasOwnOrigin(request);
    }

    /** False only when the browser says that another site caused the request. */
    public static boolean isNotForeign(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static boolean hasOwnOrigin(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
