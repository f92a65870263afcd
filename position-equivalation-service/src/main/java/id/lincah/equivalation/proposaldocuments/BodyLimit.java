package id.lincah.equivalation.proposaldocuments;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The service takes large bodies at one place only: where archives of papers are handed in, which go to the disk. Everywhere
 * else the usual limit holds, also for a body that doesn't announce its length.
 */
@Singleton
class BodyLimit {
    private static final String ARCHIVES = "/api/equivalation/v1/documents/archives";
    private static final int AFTER_THE_WIDE_LIMIT = -1;

    private final long usual;

    BodyLimit(@ConfigProperty(name = "equivalation.usual-body-bytes", defaultValue = "11534336") long usual) {
        this.usual = usual;
    }

    void narrow(@Observes Router router) {
        router.route().order(AFTER_THE_WIDE_LIMIT).handler(this::narrow);
    }

    private void narrow(RoutingContext request) {
        var upload = request.request().method() == HttpMethod.POST
                && request.normalizedPath().equals(ARCHIVES);
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
