package id.lincah.request;

import id.lincah.regulation.Language;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * What happens to every HTTP request before anything else: a correlation id, safe headers, and problem documents where
 * no resource is reached.
 */
@Singleton
public class RequestGate {
    private static final String CORRELATION = "lincah.correlationId";
    private static final String HEADER = "X-Request-Id";
    private static final int BEFORE_SECURITY = 10_000;

    private final ProblemWriter problems;
    private final long bodyLimit;

    RequestGate(
            ProblemWriter problems,
            @ConfigProperty(name = "lincah.request.max-body-bytes", defaultValue = "10485760") long bodyLimit) {
        this.problems = problems;
        this.bodyLimit = bodyLimit;
    }

    /** The id of a request: the client's if it is a UUID, else a new one. */
    static String correlationId(RoutingContext request) {
        String known = request.get(CORRELATION);
        if (known == null) {
            known = readOrMake(request.request().getHeader(HEADER));
            request.put(CORRELATION, known);
        }
        return known;
    }

    private static String readOrMake(String header) {
        try {
            return header != null && header.length() == 36
                    ? UUID.fromString(header).toString()
                    : UUID.randomUUID().toString();
        } catch (IllegalArgumentException notAnId) {
            return UUID.randomUUID().toString();
        }
    }

    void first(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_SECURITY);
    }

    private void admit(RoutingContext request) {
        var id = correlationId(request);
        MDC.put("correlationId", id);
        safeHeaders(request.response().putHeader(HEADER, id));
        if (announcedLength(request) > bodyLimit) {
            request.response().putHeader("Connection", "close");
            answer(request, Problem.of(413, "BODY_TOO_LARGE"));
        } else if (lacksToken(request)) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
            answer(request, Problem.of(401, "TOKEN_REQUIRED"));
        } else {
            request.next();
        }
    }

    /** Answered here, since the path policy behind would refuse without a document. */
    private static boolean lacksToken(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/") && request.request().getHeader("Authorization") == null;
    }

    private static void safeHeaders(HttpServerResponse response) {
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cache-Control", "no-store");
    }

    private static long announcedLength(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** A path under /api that no resource took, and failures outside of resources. */
    void last(@Observes Router router) {
        router.route("/api/*").order(Integer.MAX_VALUE).handler(request -> answer(request, Problem.notFound()));
        router.errorHandler(413, request -> answer(request, Problem.of(413, "BODY_TOO_LARGE")));
    }

    void answer(RoutingContext request, Problem problem) {
        if (request.response().headWritten()) {
            request.response().reset();
            return;
        }
        var language = Language.of(request.request().getHeader("Accept-Language"));
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemWriter.MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .end(problems.document(problem, language, request.normalizedPath(), correlationId(request)));
    }
}
