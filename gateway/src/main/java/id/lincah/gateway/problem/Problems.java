package id.lincah.gateway.problem;

import id.lincah.gateway.door.Door;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** Answers a refused request with an RFC 9457 problem document in the caller's language. */
public final class Problems {

    /** What a refused caller may still send before the connection is cut, in bytes. */
    private static final long PATIENCE = 20L * 1024 * 1024;

    private static final int RETRY_AFTER_SECONDS = 5;

    private Problems() {}

    /** Answers now; does nothing when an answer has already begun. */
    public static void answer(RoutingContext rc, Refusal refusal) {
        answer(rc, refusal, RETRY_AFTER_SECONDS);
    }

    /**
     * Answers now.
     *
     * @param retryAfter seconds after which a passing refusal may be gone
     */
    public static void answer(RoutingContext rc, Refusal refusal, long retryAfter) {
        var response = rc.response();
        if (response.headWritten() || response.ended()) {
            return;
        }
        var texts = ProblemTexts.of(rc.request().getHeader("Accept-Language"));
        response.setStatusCode(refusal.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", texts.language());
        if (refusal.passing()) {
            response.putHeader("Retry-After", Long.toString(retryAfter));
        }
        if (refusal == Refusal.UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(document(rc, refusal, texts).toBuffer());
        discardBody(rc.request());
    }

    private static JsonObject document(RoutingContext rc, Refusal refusal, ProblemTexts texts) {
        return new JsonObject()
                .put(
                        "type",
                        "urn:lincah:problem:"
                                + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("title", texts.title(refusal))
                .put("status", refusal.status())
                .put("detail", texts.detail(refusal))
                .put("instance", rc.request().path())
                .put("code", refusal.name())
                .put("traceId", Door.requestId(rc));
    }

    /** Reads what the caller still sends, so that he sees the answer instead of a broken connection. */
    private static void discardBody(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        var read = new long[1];
        request.handler(piece -> {
            read[0] += piece.length();
            if (read[0] > PATIENCE) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
