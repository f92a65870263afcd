package id.lincah.performance.people;

import id.lincah.events.TeamFormed;
import id.lincah.messaging.EventHandler;
import id.lincah.messaging.Inbox;
import id.lincah.messaging.ReceivedEvent;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of the teams. Who serves in them comes with the assignments, in the assignments' own order. */
@ApplicationScoped
public class TeamsConsumer implements EventHandler {
    private static final String FORM = """
            insert into team (agency_id, team_id, name, owner_unit_id, starts_on, ends_on)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (agency_id, team_id) do update set name = excluded.name, owner_unit_id = excluded.owner_unit_id,
              starts_on = excluded.starts_on, ends_on = excluded.ends_on""";

    private final Inbox inbox;

    TeamsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("teams")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive("performance.teams", records, this);
    }

    @Override
    public Uni<Void> apply(ReceivedEvent event, UnitOfWork unit, SqlConnection connection) {
        return event.data() instanceof TeamFormed formed
                ? PersonsConsumer.change(
                        connection,
                        FORM,
                        Tuple.of(
                                formed.agency(),
                                formed.teamId(),
                                formed.name(),
                                formed.ownerUnitId(),
                                formed.startsOn(),
                                formed.endsOn()))
                : Uni.createFrom().voidItem();
    }
}
