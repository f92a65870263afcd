package id.lincah.equivalation.simplification;

import id.lincah.events.SimplificationEnacted;
import id.lincah.messaging.Inbox;
import id.lincah.messaging.ReceivedEvent;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers how many persons a simplification displaced, so that a case that never opened is seen. */
@ApplicationScoped
public class SimplificationsConsumer {
    private static final String EXPECT = """
            insert into simplification_expectation (agency_id, scenario_id, name, regulation_number, effective_on, displaced)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (agency_id, scenario_id) do update set name = excluded.name,
              regulation_number = excluded.regulation_number, effective_on = excluded.effective_on,
              displaced = excluded.displaced""";

    private final Inbox inbox;

    SimplificationsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("simplifications")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive("position-equivalation.simplifications", records, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event, UnitOfWork work, SqlConnection db) {
        return event.data() instanceof SimplificationEnacted enacted
                ? db.preparedQuery(EXPECT)
                        .execute(values(event.agency(), enacted))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static Tuple values(String agency, SimplificationEnacted enacted) {
        return Tuple.of(
                agency,
                enacted.scenarioId(),
                enacted.name(),
                enacted.regulationNumber(),
                enacted.effectiveOn(),
                enacted.displaced());
    }
}
