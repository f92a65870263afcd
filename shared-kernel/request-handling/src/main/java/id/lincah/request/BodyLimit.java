package id.lincah.request;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A service may take large bodies at one place, which streams them to the disk; {@code quarkus.http.limits.max-body-size}
 * is set for that place. Everywhere else the usual limit holds, also for a body that doesn't announce its length.
 */
@Singleton
class BodyLimit {
    private static final int AFTER_THE_WIDE_LIMIT = -1;

    private final Optional<String> largeBodies;
    private final long usual;

    BodyLimit(
            @ConfigProperty(name = "lincah.large-body-path") Optional<String> largeBodies,
            @ConfigProperty(name = "lincah.usual-body-bytes", defaultValue = "10485760") long usual) {
        this.largeBodies = largeBodies;
        this.usual = usual;
    }

    void narrow(@Observes Router router) {
        largeBodies.ifPresent(
                path -> router.route().order(AFTER_THE_WIDE_LIMIT).handler(request -> narrow(request, path)));
    }

    private void narrow(RoutingContext request, String largeBodyPath) {
        var upload = request.request().method() == HttpMethod.POST
                && request.normalizedPath().equals(largeBodyPath);
        if (!upload && announced(request) > usual) {
            request.response().putHeader("Connection", "close");
            request.fail(413);
            return;
        }
        if (!upload) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, usual);
        }
        request.next();
    }

    private static long announced(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
