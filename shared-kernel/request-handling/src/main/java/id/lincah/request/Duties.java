package id.lincah.request;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the kernel's own duties with the service and ends them with it. */
@Singleton
public class Duties {
    private static final int KEPT_DAYS = 7;

    private final DutyConnection connections;
    private final boolean wanted;
    private final List<DutyRunner> runners = new ArrayList<>();

    Duties(
            DutyConnection connections,
            @ConfigProperty(name = "lincah.duties.enabled", defaultValue = "true") boolean wanted) {
        this.connections = connections;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent started) {
        if (wanted) {
            runners.add(new DutyRunner(new AuditSealer(), connections).start());
            runners.add(new DutyRunner(housekeeping(), connections).start());
        }
    }

    private static Housekeeping housekeeping() {
        return new Housekeeping(
                "housekeeping",
                List.of(
                        Housekeeping.olderThan(KEPT_DAYS, "idempotency_key", "created_at"),
                        Housekeeping.olderThan(KEPT_DAYS, "outbox", "published_at")));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (var runner : runners) {
            runner.close();
        }
    }
}
