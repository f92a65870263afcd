package id.lincah.gateway.relay;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** All services and the one client that speaks to them. */
@ApplicationScoped
public class Upstreams {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int CONNECTIONS_PER_SERVICE = 256;
    private static final int WAITING_PER_SERVICE = 1_000;

    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);
    private final HttpClient client;

    Upstreams(Vertx vertx, Routes routes) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setMaxWaitQueueSize(WAITING_PER_SERVICE)
                .setMaxHeaderSize(16 * 1024)
                .setDecompressionSupported(false));
        for (var service : Service.values()) {
            upstreams.put(service, new Upstream(vertx, service, routes.origins().get(service.path())));
        }
    }

    HttpClient client() {
        return client;
    }

    Upstream of(Service service) {
        return upstreams.get(service);
    }

    /**
     * Asks a service for one of its public documents; fails unless it answers 200 in time.
     *
     * @param patience milliseconds
     */
    public Future<Buffer> document(Service service, String path, long patience) {
        var request =
                of(service).request(HttpMethod.GET, path).setTimeout(patience).putHeader("Accept", "application/json");
        return client.request(request).compose(r -> r.send()).compose(Upstreams::bodyOfSuccess);
    }

    private static Future<Buffer> bodyOfSuccess(HttpClientResponse answer) {
        if (answer.statusCode() == 200) {
            return answer.body();
        }
        answer.request().reset();
        return Future.failedFuture("status " + answer.statusCode());
    }
}
