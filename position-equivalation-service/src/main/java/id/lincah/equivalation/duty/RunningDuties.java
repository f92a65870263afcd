package id.lincah.equivalation.duty;

import id.lincah.request.Duty;
import id.lincah.request.DutyConnection;
import id.lincah.request.DutyRunner;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The duties of this process: begun when it starts, unless somebody switched them off, and ended with it. */
@Singleton
public class RunningDuties {
    private final DutyConnection connections;
    private final boolean wanted;
    private final List<DutyRunner> runners = new CopyOnWriteArrayList<>();

    RunningDuties(
            DutyConnection connections,
            @ConfigProperty(name = "lincah.duties.enabled", defaultValue = "true") boolean wanted) {
        this.connections = connections;
        this.wanted = wanted;
    }

    public void run(Duty duty) {
        if (wanted) {
            runners.add(new DutyRunner(duty, connections).start());
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (var runner : runners) {
            runner.close();
        }
    }
}
