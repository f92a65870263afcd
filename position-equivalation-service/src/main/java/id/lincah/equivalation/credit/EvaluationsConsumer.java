package id.lincah.equivalation.credit;

import id.lincah.events.PerformanceEvaluated;
import id.lincah.messaging.Inbox;
import id.lincah.messaging.ReceivedEvent;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears final evaluations and turns them into credit. */
@ApplicationScoped
public class EvaluationsConsumer {
    private final Inbox inbox;
    private final CreditingEvaluation crediting;

    EvaluationsConsumer(Inbox inbox, CreditingEvaluation crediting) {
        this.inbox = inbox;
        this.crediting = crediting;
    }

    @Incoming("evaluations")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive("position-equivalation.evaluations", records, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent event, UnitOfWork work, SqlConnection db) {
        return event.data() instanceof PerformanceEvaluated evaluated
                ? crediting.credit(evaluated, work, db)
                : Uni.createFrom().voidItem();
    }
}
