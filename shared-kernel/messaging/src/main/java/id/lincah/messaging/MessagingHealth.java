package id.lincah.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows how events flow. Always up: with a dead broker the service still takes commands, and their events wait in the
 * outbox. The numbers are for alarms.
 */
@Readiness
@ApplicationScoped
public class MessagingHealth implements HealthCheck {
    private final MessagingDuties duties;

    MessagingHealth(MessagingDuties duties) {
        this.duties = duties;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events")
                .withData("relayLeads", duties.isLeading())
                .withData("outboxBacklog", duties.outbox().backlog())
                .withData("outboxParked", duties.outbox().parked())
                .withData("inboxParked", duties.parked())
                .up()
                .build();
    }
}
