package id.lincah.performance.people;

import id.lincah.events.AssignmentEnded;
import id.lincah.events.AssignmentStarted;
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

/** Keeps the copy of who serves in which team, and who leads it: they may give feedback. */
@ApplicationScoped
public class AssignmentsConsumer implements EventHandler {
    private static final String START = """
            insert into team_membership (agency_id, assignment_id, team_id, person_id, role, lead, starts_on)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (agency_id, assignment_id) do update set role = excluded.role, lead = excluded.lead,
              starts_on = excluded.starts_on""";
    private static final String END =
            "update team_membership set ended_on = $3 where agency_id = $1 and assignment_id = $2";

    private final Inbox inbox;

    AssignmentsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("assignments")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive("performance.assignments", records, this);
    }

    @Override
    public Uni<Void> apply(ReceivedEvent event, UnitOfWork unit, SqlConnection connection) {
        if (event.data() instanceof AssignmentStarted started) {
            return start(started, connection);
        }
        return event.data() instanceof AssignmentEnded ended
                ? PersonsConsumer.change(
                        connection, END, Tuple.of(ended.agency(), ended.assignmentId(), ended.endedOn()))
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> start(AssignmentStarted started, SqlConnection connection) {
        return PersonsConsumer.change(
                connection,
                START,
                Tuple.tuple()
                        .addString(started.agency())
                        .addUUID(started.assignmentId())
                        .addUUID(started.teamId())
                        .addUUID(started.personId())
                        .addString(started.role())
                        .addBoolean(started.lead())
                        .addLocalDate(started.startsOn()));
    }
}
