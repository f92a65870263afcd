package id.lincah.orgstructure.unitchange;

import id.lincah.events.PositionAbolished;
import id.lincah.events.PublishedEvent;
import id.lincah.events.UnitAbolished;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.unit.UnitEvents;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/**
 * Tells others of a stored change, in the order in which they can follow: what is new, what is otherwise, who is where
 * now, and only then what is gone. A change that lies ahead is told on its day.
 */
record ChangeNews(UUID act, ChangePlan plan, Announcements announcements, UnitOfWork uow, SqlConnection connection) {
    static String reason(UUID act) {
        return "unit-change:" + act;
    }

    Uni<Void> tell() {
        var events = new UnitEvents(connection, plan.day());
        var changed = plan.changed().stream().map(unit -> unit.id).toArray(UUID[]::new);
        return events.created(Columns.ids(plan.created(), unit -> unit.id))
                .flatMap(this::tell)
                .flatMap(told -> events.changed(changed))
                .flatMap(this::tell)
                .flatMap(told -> events.positionsChanged(plan.movedPositions()))
                .flatMap(this::tell)
                .flatMap(told -> tellPersons())
                .flatMap(told -> tell(endedPositions()))
                .flatMap(told -> tell(endedUnits()));
    }

    private Uni<Void> tell(List<PublishedEvent> events) {
        return announcements.tell(uow, connection, plan.day(), reason(act), events);
    }

    private Uni<Void> tellPersons() {
        var persons = new PersonPlacements(connection, uow, announcements, reason(act));
        var agency = uow.caller().agency();
        return persons.tellOfMovedPositions(agency, plan.movedPositions(), plan.day())
                .flatMap(told -> persons.tellMovedUnder(agency, plan.rehung(), plan.day()))
                .flatMap(told -> persons.tellCorrected(plan.renamed(), plan.day()));
    }

    private List<PublishedEvent> endedPositions() {
        return plan.endedPositions().stream()
                .<PublishedEvent>map(position -> new PositionAbolished(
                        position.id,
                        uow.caller().agency(),
                        plan.idOf(position.from),
                        position.kind,
                        position.echelon,
                        null,
                        plan.day()))
                .toList();
    }

    private List<PublishedEvent> endedUnits() {
        return plan.ended().stream()
                .<PublishedEvent>map(unit ->
                        new UnitAbolished(unit.id, uow.caller().agency(), null, unit.successors.get(0).id, plan.day()))
                .toList();
    }
}
