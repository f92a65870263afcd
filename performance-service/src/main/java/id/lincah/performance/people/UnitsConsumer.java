package id.lincah.performance.people;

import id.lincah.events.UnitAbolished;
import id.lincah.events.UnitChanged;
import id.lincah.events.UnitCreated;
import id.lincah.events.UnitMoved;
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

/** Keeps the copy of the unit tree, in which raters are looked for. An abolished unit stays: the past is still evaluated. */
@ApplicationScoped
public class UnitsConsumer implements EventHandler {
    private static final String KEEP = """
            insert into unit (agency_id, unit_id, code, name, parent_unit_id, office_unit_id)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (agency_id, unit_id) do update set code = excluded.code, name = excluded.name,
              parent_unit_id = excluded.parent_unit_id, office_unit_id = excluded.office_unit_id""";
    private static final String ABOLISH =
            "update unit set abolished_on = $3, successor_unit_id = $4 where agency_id = $1 and unit_id = $2";
    private static final String MOVE = "update unit set parent_unit_id = $3 where agency_id = $1 and unit_id = $2";

    private final Inbox inbox;

    UnitsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("units")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive("performance.units", records, this);
    }

    @Override
    public Uni<Void> apply(ReceivedEvent event, UnitOfWork unit, SqlConnection connection) {
        if (event.data() instanceof UnitCreated created) {
            return PersonsConsumer.change(
                    connection,
                    KEEP,
                    Tuple.of(
                            created.agency(),
                            created.unitId(),
                            created.code(),
                            created.name(),
                            created.parentUnitId(),
                            created.officeUnitId()));
        }
        if (event.data() instanceof UnitChanged changed) {
            return PersonsConsumer.change(
                    connection,
                    KEEP,
                    Tuple.of(
                            changed.agency(),
                            changed.unitId(),
                            changed.code(),
                            changed.name(),
                            changed.parentUnitId(),
                            changed.officeUnitId()));
        }
        if (event.data() instanceof UnitAbolished abolished) {
            return PersonsConsumer.change(
                    connection,
                    ABOLISH,
                    Tuple.of(
                            abolished.agency(),
                            abolished.unitId(),
                            abolished.effectiveOn(),
                            abolished.successorUnitId()));
        }
        return event.data() instanceof UnitMoved moved
                ? PersonsConsumer.change(
                        connection, MOVE, Tuple.of(moved.agency(), moved.unitId(), moved.parentUnitId()))
                : Uni.createFrom().voidItem();
    }
}
