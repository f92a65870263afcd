package id.lincah.gateway.session;

import id.lincah.gateway.door.RateLimit;
import id.lincah.gateway.door.SameOrigin;
import id.lincah.gateway.problem.Problems;
import id.lincah.gateway.problem.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code /auth/login}, {@code /auth/logout}, {@code /auth/me}. Quarkus does the sign-in and sign-out themselves, before
 * these handlers are reached.
 */
@ApplicationScoped
public class SessionRoutes {

    static final String LOGOUT = "/auth/logout";

    /** After the door, before sign-in. */
    private static final int SECOND = 900;

    private final Visitors visitors;
    private final RateLimit rate;

    SessionRoutes(Visitors visitors, RateLimit rate) {
        this.visitors = visitors;
        this.rate = rate;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::limit, SECOND);
    }

    void open(@Observes Router router) {
        router.get("/auth/login").handler(SessionRoutes::signedIn);
        router.get("/auth/me").handler(this::introduce);
        router.get("/auth/failed").handler(rc -> redirect(rc, "/?sign-in=failed"));
        router.route("/auth/*").handler(rc -> Problems.answer(rc, Refusal.NO_SUCH_ROUTE));
    }

    private void limit(RoutingContext rc) {
        var request = rc.request();
        if (request.path().startsWith("/auth/")) {
            long wait = rate.secondsToWait(Visitor.stranger(request).client());
            if (wait > 0) {
                Problems.answer(rc, Refusal.TOO_MANY_REQUESTS, wait);
                return;
            }
            // Or any page could sign the user out by an image or a link.
            if (request.path().equals(LOGOUT) && !SameOrigin.isNotForeign(request)) {
                Problems.answer(rc, Refusal.CROSS_SITE_REQUEST);
                return;
            }
        }
        rc.next();
    }

    private void introduce(RoutingContext rc) {
        visitors.greet(rc, visitor -> {
            if (visitor.known()) {
                rc.response()
                        .putHeader("Content-Type", "application/json")
                        .end(visitor.introduction().toBuffer());
            } else {
                Problems.answer(rc, Refusal.UNAUTHENTICATED);
            }
        });
    }

    /** Reached only by who has signed in just now: back to the page that asked, if it is one of ours. */
    private static void signedIn(RoutingContext rc) {
        var to = rc.request().getParam("to");
        redirect(rc, to != null && to.matches("/([A-Za-z0-9-][A-Za-z0-9/-]*)?") ? to : "/");
    }

    private static void redirect(RoutingContext rc, String to) {
        rc.response().setStatusCode(303).putHeader("Location", to).end();
    }
}
