package id.lincah.gateway.status;

import id.lincah.gateway.door.RateLimit;
import id.lincah.gateway.problem.Problems;
import id.lincah.gateway.problem.Refusal;
import id.lincah.gateway.relay.Service;
import id.lincah.gateway.relay.Upstreams;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code /api/openapi/<service>}: the API document of each service, readable by everybody, under one address. The page
 * {@code /api} of the console shows them together.
 */
@ApplicationScoped
public class ApiDocuments {

    private static final long PATIENCE_MILLIS = 5_000;

    private final Upstreams upstreams;
    private final RateLimit rate;

    ApiDocuments(Upstreams upstreams, RateLimit rate) {
        this.upstreams = upstreams;
        this.rate = rate;
    }

    void open(@Observes Router router) {
        // Before the route of the services, which would ask for a token.
        router.get("/api/openapi/:service").order(-1).handler(this::show);
    }

    private void show(RoutingContext rc) {
        var service = Service.of(rc.pathParam("service"));
        long wait = rate.secondsToWait(
                "address " + rc.request().connection().remoteAddress().hostAddress());
        if (service.isEmpty()) {
            Problems.answer(rc, Refusal.NO_SUCH_ROUTE);
        } else if (wait > 0) {
            Problems.answer(rc, Refusal.TOO_MANY_REQUESTS, wait);
        } else {
            relay(rc, service.get());
        }
    }

    private void relay(RoutingContext rc, Service service) {
        upstreams
                .document(service, "/q/openapi?format=json", PATIENCE_MILLIS)
                .onSuccess(document -> rc.response()
                        .putHeader("Content-Type", "application/json")
                        .end(document))
                .onFailure(down -> Problems.answer(rc, Refusal.SERVICE_UNAVAILABLE));
    }
}
