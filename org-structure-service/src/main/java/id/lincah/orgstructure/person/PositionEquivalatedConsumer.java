package id.lincah.orgstructure.person;

import id.lincah.events.PositionEquivalated;
import id.lincah.messaging.Inbox;
import id.lincah.messaging.ReceivedEvent;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears that somebody was equated and inaugurated, and puts the person into the functional position. */
@ApplicationScoped
public class PositionEquivalatedConsumer {
    private static final String CONSUMER = "org-structure.equivalation";

    private final Inbox inbox;

    PositionEquivalatedConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("position-equivalated")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(CONSUMER, records, PositionEquivalatedConsumer::apply);
    }

    /** A refusal on the same topic changes nothing here: the person simply gets no functional position. */
    private static Uni<Void> apply(ReceivedEvent event, UnitOfWork uow, SqlConnection connection) {
        return event.data() instanceof PositionEquivalated fact
                ? new PlacingEquated(fact, uow, connection).place()
                : Uni.createFrom().voidItem();
    }
}
