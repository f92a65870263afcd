package id.lincah.request;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The duties of this process, the kernel's own and those the service adds when it starts: begun unless somebody switched
 * them off, and ended with it.
 */
@Singleton
public class Duties {
    private static final int KEPT_DAYS = 7;

    private final DutyConnection connections;
    private final boolean wanted;
    private final List<DutyRunner> runners = new CopyOnWriteArrayList<>();

    Duties(
            DutyConnection connections,
            @ConfigProperty(name = "lincah.duties.enabled", defaultValue = "true") boolean wanted) {
        this.connections = connections;
        this.wanted = wanted;
    }

    /** Does it from now on, in a thread of its own, whenever this process is the leader. */
    public void run(Duty duty) {
        if (wanted) {
            runners.add(new DutyRunner(duty, connections).start());
        }
    }

    void start(@Observes StartupEvent started) {
        run(new AuditSealer());
        run(housekeeping());
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
