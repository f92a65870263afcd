package id.lincah.gateway.relay;

import id.lincah.gateway.door.Limits;
import id.lincah.gateway.door.RateLimit;
import id.lincah.gateway.door.SameOrigin;
import id.lincah.gateway.problem.Problems;
import id.lincah.gateway.problem.Refusal;
import id.lincah.gateway.session.Visitor;
import id.lincah.gateway.session.Visitors;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /api/<service>/v1/**}: known callers only, each request limited, then handed to its service. */
@ApplicationScoped
public class ApiRoute {

    private static final Pattern PATH = Pattern.compile("/api/([a-z-]+)/v1/.+");

    private final Upstreams upstreams;
    private final Visitors visitors;
    private final Limits limits;
    private final RateLimit rate;

    ApiRoute(Upstreams upstreams, Visitors visitors, Limits limits, RateLimit rate) {
        this.upstreams = upstreams;
        this.visitors = visitors;
        this.limits = limits;
        this.rate = rate;
    }

    void open(@Observes Router router) {
        router.route("/api/*").handler(this::receive);
    }

    private void receive(RoutingContext rc) {
        rc.request().pause();
        var service = serviceOf(rc.request());
        if (service.isEmpty()) {
            Problems.answer(rc, Refusal.NO_SUCH_ROUTE);
        } else {
            visitors.greet(rc, visitor -> admit(rc, service.get(), visitor));
        }
    }

    private void admit(RoutingContext rc, Service service, Visitor visitor) {
        long wait = rate.secondsToWait(visitor.client());
        if (wait > 0) {
            Problems.answer(rc, Refusal.TOO_MANY_REQUESTS, wait);
            return;
        }
        var allowance = Allowance.of(limits, rc.request().path());
        var refusal = refusal(rc, visitor, allowance);
        if (refusal.isPresent() && isOpenedByHand(rc, visitor)) {
            rc.response()
                    .setStatusCode(303)
                    .putHeader("Location", "/auth/login")
                    .end();
        } else if (refusal.isPresent()) {
            Problems.answer(rc, refusal.get());
        } else {
            handOver(rc, upstreams.of(service), visitor, allowance);
        }
    }

    private static Optional<Refusal> refusal(RoutingContext rc, Visitor visitor, Allowance allowance) {
        var request = rc.request();
        if (!visitor.known()) {
            return Optional.of(Refusal.UNAUTHENTICATED);
        }
        if (visitor.byCookie() && !SameOrigin.isFromConsole(request)) {
            return Optional.of(Refusal.CROSS_SITE_REQUEST);
        }
        if (request.headers().contains("Content-Encoding")) {
            return Optional.of(Refusal.CONTENT_ENCODING_UNSUPPORTED);
        }
        return declaredLength(request) > allowance.body() ? Optional.of(Refusal.BODY_TOO_LARGE) : Optional.empty();
    }

    /** A person who typed or followed the address is shown the sign-in page, not a document for programs. */
    private static boolean isOpenedByHand(RoutingContext rc, Visitor visitor) {
        return !visitor.known()
                && rc.request().method() == HttpMethod.GET
                && "navigate".equals(rc.request().getHeader("Sec-Fetch-Mode"));
    }

    private void handOver(RoutingContext rc, Upstream upstream, Visitor visitor, Allowance allowance) {
        upstream.breaker()
                .<Void>execute((Promise<Void> health) ->
                        new Exchange(rc, upstream, allowance, health).begin(upstreams.client(), visitor.token()))
                .onFailure(cause -> {
                    if (cause instanceof OpenCircuitException) {
                        Problems.answer(rc, Refusal.SERVICE_UNAVAILABLE);
                    }
                });
    }

    private static Optional<Service> serviceOf(HttpServerRequest request) {
        var path = PATH.matcher(request.path());
        return path.matches() ? Service.of(path.group(1)) : Optional.empty();
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
