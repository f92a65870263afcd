package id.lincah.equivalation.proposalpapers;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The few threads that make papers, for all requests together: papers must not take the processors from everything else. */
@Singleton
public class PaperMakers {
    private final ExecutorService threads;

    PaperMakers(@ConfigProperty(name = "equivalation.papers.makers", defaultValue = "2") int makers) {
        threads = Executors.newFixedThreadPool(makers, work -> {
            var thread = new Thread(work, "papers");
            thread.setDaemon(true);
            return thread;
        });
    }

    public ExecutorService threads() {
        return threads;
    }

    void stop(@Observes ShutdownEvent stopping) {
        threads.shutdownNow();
    }
}
