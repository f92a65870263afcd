package id.lincah.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a request has exactly one reading. What two parsers could read differently (length, path, method) is
 * refused at the door, because it is how one request is smuggled inside another.
 */
final class RequestShape {

    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private static final List<String> OVERRIDES =
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "X-Original-URL", "X-Rewrite-URL");
    private static final List<String> AT_MOST_ONCE =
            List.of("Host", "Authorization", "Content-Length", "Content-Type", "Transfer-Encoding", "Idempotency-Key");

    private static final Pattern PATH = Pattern.compile("/[/A-Za-z0-9._~!$&'()*+,=:@%-]*");

    /** Escapes that stand for a separator, a dot, a control character or another escape, and broken ones. */
    private static final Pattern HIDDEN = Pattern.compile("%(2e|2f|5c|25|3b|7f|[01][0-9a-f]|(?![0-9a-f]{2}))");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]");

    private RequestShape() {}

    /** True when the request may come in. The method is judged apart, by {@link #METHODS}. */
    static boolean isPlain(HttpServerRequest request) {
        return hasPlainPath(request.uri()) && hasPlainHeaders(request) && hasOneLength(request);
    }

    /** True for an origin-form target without a trick in its path. */
    static boolean hasPlainPath(String uri) {
        if (CONTROL.matcher(uri).find()) {
            return false;
        }
        int query = uri.indexOf('?');
        var path = query < 0 ? uri : uri.substring(0, query);
        if (path.contains("//") || HIDDEN.matcher(path.toLowerCase(Locale.ROOT)).find()) {
            return false;
        }
        for (var segment : path.split("/")) {
            if (segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return PATH.matcher(path).matches();
    }

    private static boolean hasPlainHeaders(HttpServerRequest request) {
        var headers = request.headers();
        for (var name : AT_MOST_ONCE) {
            if (headers.getAll(name).size() > 1) {
                return false;
            }
        }
        if (OVERRIDES.stream().anyMatch(headers::contains)) {
            return false;
        }
        return headers.entries().stream()
                .noneMatch(h -> CONTROL.matcher(h.getValue()).find());
    }

    private static boolean hasOneLength(HttpServerRequest request) {
        var coding = request.getHeader("Transfer-Encoding");
        var length = request.getHeader("Content-Length");
        if (coding == null) {
            return length == null || length.matches("[0-9]{1,18}");
        }
        return coding.equals("chunked") && length == null && request.version() == HttpVersion.HTTP_1_1;
    }
}
