package id.lincah.gateway.status;

import id.lincah.gateway.relay.Service;
import id.lincah.gateway.relay.Upstreams;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.CompositeFuture;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The gateway is ready when all services are, since a console with half a story misleads. Asked at most once a second. */
@Readiness
@ApplicationScoped
public class ServicesCheck implements AsyncHealthCheck {

    private static final long PATIENCE_MILLIS = 800;

    private final Upstreams upstreams;
    private final AtomicReference<Asked> last = new AtomicReference<>();

    ServicesCheck(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var asked =
                last.updateAndGet(before -> before != null && before.isFresh() ? before : new Asked(System.nanoTime()));
        return Uni.createFrom().completionStage(asked.answer(upstreams));
    }

    /** One round of questions, shared by all who ask within a second. */
    private static final class Asked {

        private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

        private final long at;
        private CompletionStage<HealthCheckResponse> answer;

        Asked(long at) {
            this.at = at;
        }

        boolean isFresh() {
            return System.nanoTime() - at < FRESH_NANOS;
        }

        synchronized CompletionStage<HealthCheckResponse> answer(Upstreams upstreams) {
            if (answer == null) {
                answer = ask(upstreams).toCompletionStage();
            }
            return answer;
        }
    }

    private static Future<HealthCheckResponse> ask(Upstreams upstreams) {
        var asked = Stream.of(Service.values()).map(s -> isReady(upstreams, s)).toList();
        return Future.all(asked).map(ServicesCheck::response);
    }

    private static Future<Boolean> isReady(Upstreams upstreams, Service service) {
        return upstreams
                .document(service, "/q/health/ready", PATIENCE_MILLIS)
                .map(true)
                .otherwise(false);
    }

    private static HealthCheckResponse response(CompositeFuture answers) {
        var response = HealthCheckResponse.named("services").up();
        for (var service : Service.values()) {
            boolean ready = answers.resultAt(service.ordinal());
            response.withData(service.path(), ready ? "UP" : "DOWN");
            if (!ready) {
                response.down();
            }
        }
        return response.build();
    }
}
