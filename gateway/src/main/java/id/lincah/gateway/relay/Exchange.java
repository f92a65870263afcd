package id.lincah.gateway.relay;

import id.lincah.gateway.door.Door;
import id.lincah.gateway.problem.Problems;
import id.lincah.gateway.problem.Refusal;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** One request on its way to a service and the answer on its way back, streamed in both directions. */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext rc;
    private final HttpServerRequest request;
    private final Upstream upstream;
    private final Allowance allowance;
    private final Promise<Void> health;
    private HttpClientRequest out;
    private long timer;
    private long received;
    private boolean over;

    /** @param health completed when the service answered, failed when it is the service that failed */
    Exchange(RoutingContext rc, Upstream upstream, Allowance allowance, Promise<Void> health) {
        this.rc = rc;
        this.request = rc.request();
        this.upstream = upstream;
        this.allowance = allowance;
        this.health = health;
    }

    void begin(HttpClient client, String token) {
        timer = rc.vertx().setTimer(allowance.deadline(), expired -> expire());
        rc.response().closeHandler(gone -> leave());
        client.request(upstream.request(request.method(), request.uri()))
                .onSuccess(opened -> send(opened, token))
                .onFailure(this::failed);
    }

    private void send(HttpClientRequest opened, String token) {
        out = opened;
        if (over) {
            out.reset();
            return;
        }
        RelayedHeaders.inwards(request.headers(), out.headers(), token, Door.requestId(rc));
        out.exceptionHandler(this::failed);
        out.response().onSuccess(this::receive).onFailure(this::failed);
        if (request.isEnded()) {
            out.end();
        } else {
            streamBody();
        }
    }

    private void streamBody() {
        boolean unknownLength = request.getHeader("Transfer-Encoding") != null;
        if (!unknownLength && request.getHeader("Content-Length") == null) {
            out.headers().remove("Content-Length");
        }
        out.setChunked(unknownLength);
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            rc.response().writeContinue();
        }
        request.handler(this::pass);
        request.endHandler(done -> {
            if (!over) {
                out.end();
            }
        });
        request.exceptionHandler(broken -> leave());
        request.resume();
    }

    private void pass(Buffer piece) {
        received += piece.length();
        if (over) {
            return;
        }
        if (received > allowance.body()) {
            refuse(Refusal.BODY_TOO_LARGE);
            health.tryComplete();
            return;
        }
        out.write(piece);
        if (out.writeQueueFull()) {
            request.pause();
            out.drainHandler(ready -> request.resume());
        }
    }

    private void receive(HttpClientResponse in) {
        if (over) {
            out.reset();
            return;
        }
        var response = rc.response();
        response.setStatusCode(in.statusCode());
        RelayedHeaders.outwards(in.headers(), response.headers(), upstream);
        if (!in.headers().contains("Content-Length")) {
            response.setChunked(request.method().name().equals("HEAD") ? false : hasBody(in.statusCode()));
        }
        // A broken answer must look broken: ending it here would make a cut list look whole.
        in.pipe().endOnFailure(false).to(response).onSuccess(done -> finish(in)).onFailure(this::failed);
    }

    private static boolean hasBody(int status) {
        return status != 204 && status != 304;
    }

    private void finish(HttpClientResponse in) {
        close();
        if (in.statusCode() >= 500) {
            health.tryFail("status " + in.statusCode());
        } else {
            health.tryComplete();
        }
    }

    private void expire() {
        boolean callerIsSlow = !request.isEnded();
        if (callerIsSlow || allowance.stream()) {
            health.tryComplete();
        } else {
            health.tryFail("deadline");
        }
        refuse(callerIsSlow ? Refusal.BODY_TOO_SLOW : Refusal.DEADLINE_PASSED);
    }

    private void failed(Throwable cause) {
        if (over) {
            return;
        }
        LOG.warnf("request %s: %s", Door.requestId(rc), cause.getMessage());
        health.tryFail(cause);
        refuse(Refusal.SERVICE_UNAVAILABLE);
    }

    private void leave() {
        if (!over) {
            close();
            health.tryComplete();
            reset();
        }
    }

    private void refuse(Refusal refusal) {
        close();
        reset();
        if (rc.response().headWritten()) {
            request.connection().close();
        } else {
            Problems.answer(rc, refusal);
        }
    }

    private void reset() {
        if (out != null) {
            out.reset();
        }
    }

    private void close() {
        over = true;
        rc.vertx().cancelTimer(timer);
    }
}
