package id.lincah.messaging;

import id.lincah.request.DutyConnection;
import id.lincah.request.DutyRunner;
import id.lincah.request.Housekeeping;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Starts what runs beside the requests: the relay, the second tries of parked events, and their metrics. */
@Singleton
public class MessagingDuties {
    private static final Logger LOG = Logger.getLogger(MessagingDuties.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** An older event that came again would still be behind its aggregate's position. */
    private static final int KEPT_DAYS = 30;

    private final Inbox inbox;
    private final Relay relay;
    private final DutyRunner runner;
    private final DutyRunner housekeeping;
    private final boolean wanted;
    private final AtomicLong parked = new AtomicLong();
    private Cancellable looking;

    MessagingDuties(
            Inbox inbox,
            EventProducer producer,
            TopicPrefix prefix,
            DutyConnection connections,
            MeterRegistry meters,
            @ConfigProperty(name = "lincah.service") String service,
            @ConfigProperty(name = "lincah.duties.enabled", defaultValue = "true") boolean wanted) {
        this.inbox = inbox;
        this.relay = new Relay(producer, prefix, service);
        this.runner = new DutyRunner(relay, connections);
        this.housekeeping = new DutyRunner(
                new Housekeeping(
                        "inbox-housekeeping", List.of(Housekeeping.olderThan(KEPT_DAYS, "inbox_event", "received_at"))),
                connections);
        this.wanted = wanted;
        meters.gauge("lincah.outbox.backlog", relay, r -> r.state().backlog());
        meters.gauge("lincah.outbox.oldest.age.seconds", relay, r -> r.state().oldestAge());
        meters.gauge("lincah.outbox.parked", relay, r -> r.state().parked());
        meters.gauge("lincah.inbox.parked", parked);
    }

    void start(@Observes StartupEvent started) {
        if (!wanted) {
            return;
        }
        runner.start();
        housekeeping.start();
        looking = Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> inbox.tryDue()
                        .chain(inbox::countParked)
                        .invoke(parked::set)
                        .onFailure()
                        .invoke(e -> LOG.debugf("parked events could not be looked at: %s", e.toString()))
                        .onFailure()
                        .recoverWithNull())
                .subscribe()
                .with(done -> {}, failure -> LOG.error("parked events are no longer tried", failure));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (looking != null) {
            looking.cancel();
            runner.close();
            housekeeping.close();
        }
    }

    boolean isLeading() {
        return runner.isLeading();
    }

    OutboxState outbox() {
        return relay.state();
    }

    long parked() {
        return parked.get();
    }
}
