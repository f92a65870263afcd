package id.lincah.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Four stand-ins for the services, each on its own port. What they do is asked by the path; that one stops or is not
 * ready, by {@code /control/<service>/<act>} at the one for org-structure.
 */
public final class StandInServices implements QuarkusTestResourceLifecycleManager {

    private static final List<String> SERVICES = List.of("org-structure", "equivalation", "teams", "performance");

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, StandIn> standIns = new HashMap<>();

    @Override
    public Map<String, String> start() {
        var properties = new HashMap<>(Map.of(
                "lincah.limits.deadline", "1s",
                "lincah.limits.bulk-deadline", "4s",
                "lincah.limits.burst", "150",
                "lincah.limits.requests-per-second", "5"));
        for (var service : SERVICES) {
            var standIn = new StandIn(vertx, standIns);
            standIn.listen();
            standIns.put(service, standIn);
            properties.put("lincah.route." + service, "http://127.0.0.1:" + standIn.port());
        }
        return properties;
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
