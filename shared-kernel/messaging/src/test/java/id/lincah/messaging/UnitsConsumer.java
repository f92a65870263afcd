package id.lincah.messaging;

import id.lincah.events.UnitCreated;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer that refuses the names it is told to refuse. */
@ApplicationScoped
public class UnitsConsumer {
    static final String NAME = "test-service.units";
    static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();

    private final Inbox inbox;

    UnitsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("units")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive(NAME, records, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event, UnitOfWork unit, SqlConnection connection) {
        var name = event.data() instanceof UnitCreated created ? created.name() : event.type();
        return connection
                .preparedQuery("insert into seen_unit (agency_id, unit_id, sequence, name) values ($1, $2, $3, $4)")
                .execute(Tuple.of(event.agency(), event.subject(), event.sequence(), name))
                .invoke(() -> {
                    if (REFUSED.contains(name)) {
                        throw new IllegalArgumentException("not now");
                    }
                })
                .replaceWithVoid();
    }
}
