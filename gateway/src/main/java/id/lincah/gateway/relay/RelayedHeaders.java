package id.lincah.gateway.relay;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which headers pass the door. Inwards only those on the list: identity and forwarding headers of a caller are
 * therefore never seen by a service, whatever their name. Outwards all but those on the list.
 */
final class RelayedHeaders {

    private static final List<String> INWARDS = List.of(
            "Accept",
            "Accept-Language",
            "Content-Length",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Prefer",
            "Traceparent",
            "User-Agent");

    private static final Set<String> NOT_OUTWARDS = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "server",
            "set-cookie",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final Pattern TRACE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private RelayedHeaders() {}

    static void inwards(MultiMap from, MultiMap to, String token, String requestId) {
        for (var name : INWARDS) {
            var value = from.get(name);
            if (value != null) {
                to.set(name, value);
            }
        }
        var trace = from.get("Traceparent");
        if (trace != null && !TRACE.matcher(trace).matches()) {
            to.remove("Traceparent");
        }
        to.set("Authorization", "Bearer " + token);
        to.set("X-Request-Id", requestId);
    }

    static void outwards(MultiMap from, MultiMap to, Upstream upstream) {
        for (var header : from.entries()) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (NOT_OUTWARDS.contains(name) || name.startsWith("access-control-")) {
                continue;
            }
            boolean link = name.equals("location") || name.equals("link");
            to.add(header.getKey(), link ? upstream.withoutOrigin(header.getValue()) : header.getValue());
        }
    }
}
