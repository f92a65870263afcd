package id.lincah.gateway.relay;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;

/**
 * One service as seen from here: its address and its breaker.
 *
 * <p>The breaker opens on refused connections, passed deadlines and 5xx answers only. A caller who leaves or sends
 * nonsense must not be able to close a service to everybody else.
 */
final class Upstream {

    private static final int FAILURES = 20;
    private static final int WINDOW_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 2_000;

    private final URI origin;
    private final CircuitBreaker breaker;

    Upstream(Vertx vertx, Service service, URI origin) {
        this.origin = origin;
        this.breaker = CircuitBreaker.create(
                service.path(),
                vertx,
                new CircuitBreakerOptions()
                        .setMaxFailures(FAILURES)
                        .setFailuresRollingWindow(WINDOW_MILLIS)
                        .setResetTimeout(PAUSE_MILLIS)
                        .setTimeout(-1)
                        .setNotificationPeriod(0));
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    RequestOptions request(HttpMethod method, String uri) {
        boolean tls = "https".equals(origin.getScheme());
        int standardPort = tls ? 443 : 80;
        return new RequestOptions()
                .setMethod(method)
                .setSsl(tls)
                .setHost(origin.getHost())
                .setPort(origin.getPort() < 0 ? standardPort : origin.getPort())
                .setURI(uri);
    }

    /** The service names itself by its own address in links; callers only know ours. */
    String withoutOrigin(String link) {
        return link.replace(origin.toString(), "");
    }
}
