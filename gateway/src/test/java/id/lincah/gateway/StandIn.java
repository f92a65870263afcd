package id.lincah.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** One stand-in service: tells what reached it, or misbehaves as the path's last segment says. */
final class StandIn {

    private final Vertx vertx;
    private final Map<String, StandIn> all;
    private HttpServer server;
    private int port;
    private volatile boolean ready = true;

    StandIn(Vertx vertx, Map<String, StandIn> all) {
        this.vertx = vertx;
        this.all = all;
    }

    int port() {
        return port;
    }

    void listen() {
        server = vertx.createHttpServer().requestHandler(this::answer);
        port = server.listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private void answer(HttpServerRequest request) {
        var path = request.path();
        if (path.startsWith("/control/")) {
            control(request, path.split("/"));
        } else if (path.equals("/q/health/ready")) {
            request.response().setStatusCode(ready ? 200 : 503).end("{}");
        } else if (path.equals("/q/openapi")) {
            request.response().end("{\"openapi\":\"3.1.0\"}");
        } else if (path.endsWith("/never")) {
            request.resume();
        } else if (path.endsWith("/slow")) {
            vertx.setTimer(200, late -> tell(request, Buffer.buffer()));
        } else if (path.contains("/late")) {
            vertx.setTimer(2_000, late -> tell(request, Buffer.buffer()));
        } else if (path.endsWith("/broken")) {
            request.response().setStatusCode(500).end("{}");
        } else if (path.endsWith("/cut")) {
            request.response().putHeader("Content-Length", "1000").write("half an ans");
            vertx.setTimer(100, later -> request.connection().close());
        } else {
            request.body().onSuccess(body -> tell(request, body));
        }
    }

    private void tell(HttpServerRequest request, Buffer body) {
        var headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(), value));
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", "\"7\"")
                .putHeader("Set-Cookie", "own=1")
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Server", "stand-in")
                .putHeader("Location", "http://127.0.0.1:" + port + "/api/things/1")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("bytes", body.length())
                        .toBuffer());
    }

    private void control(HttpServerRequest request, String[] path) {
        var other = all.get(path[2]);
        switch (path[3]) {
            case "stop" ->
                other.server.close().onComplete(done -> request.response().end());
            case "start" ->
                vertx.executeBlocking(() -> {
                            other.listen();
                            return true;
                        })
                        .onComplete(done -> request.response().end());
            case "ready" -> {
                other.ready = true;
                request.response().end();
            }
            case "unready" -> {
                other.ready = false;
                request.response().end();
            }
            default -> request.response().setStatusCode(404).end();
        }
    }
}
