package id.lincah.team.officials;

import id.lincah.events.AssignmentEnded;
import id.lincah.events.PersonDisplaced;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonMerged;
import id.lincah.events.PersonPlaced;
import id.lincah.events.PersonUnplaced;
import id.lincah.events.PositionEquivalated;
import id.lincah.messaging.EventHandler;
import id.lincah.messaging.ReceivedEvent;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/**
 * Folds what happens to persons into the local copy, and draws the consequence for their assignments: who is displaced
 * pauses until equated (INV-09), who holds no position pauses until placed, who leaves ends.
 */
@ApplicationScoped
class PersonEvents implements EventHandler {
    private static final String CHANGE = """
            update assignment set state = $3, version = version + 1
             where person_id = $1 and state = $2 returning id, agency_id""";
    /** Two records were one person; who is in the same team twice stays in it once. */
    private static final String HAND_OVER = """
            update assignment a set person_id = $2, version = version + 1 where person_id = $1
               and not exists (select from assignment o where o.person_id = $2 and o.team_id = a.team_id)""";

    private static final String END = """
            update assignment set state = 'ENDED_EARLY', state_reason = $2, ended_on = $3, next_approver = null, version = version + 1
             where person_id = $1 and state in ('APPROVING', 'APPROVED', 'ACTIVE', 'SUSPENDED')
            returning id, agency_id, team_id, started_on""";

    @Override
    public Uni<Void> apply(ReceivedEvent event, UnitOfWork uow, SqlConnection c) {
        if (event.data() instanceof PersonPlaced person) {
            return OfficialTable.placed(c, person, event.sequence()).chain(() -> resume(c, uow, person.personId()));
        }
        if (event.data() instanceof PersonDisplaced person) {
            return OfficialTable.displaced(c, person, event.sequence())
                    .invoke(changed -> requireKnown(changed))
                    .chain(() -> change(c, uow, person.personId(), "ACTIVE", "SUSPENDED"));
        }
        if (event.data() instanceof PersonUnplaced person) {
            return OfficialTable.unplaced(c, person, event.sequence())
                    .invoke(changed -> requireKnown(changed))
                    .chain(() -> change(c, uow, person.personId(), "ACTIVE", "SUSPENDED"));
        }
        if (event.data() instanceof PersonLeft person) {
            return OfficialTable.left(c, person, event.sequence())
                    .invoke(changed -> requireKnown(changed))
                    .chain(() -> end(c, uow, person));
        }
        if (event.data() instanceof PersonMerged person) {
            return OfficialTable.merged(c, person, event.sequence())
                    .invoke(changed -> requireKnown(changed))
                    .chain(() ->
                            c.preparedQuery(HAND_OVER).execute(Tuple.of(person.personId(), person.retainedPersonId())))
                    .chain(() -> end(c, uow, merged(person)));
        }
        if (event.data() instanceof PositionEquivalated equated) {
            return OfficialTable.equated(
                            c,
                            equated.personId(),
                            equated.agency(),
                            equated.functionalCode(),
                            equated.functionalLevel())
                    .invoke(changed -> requireKnown(changed))
                    .chain(() -> resume(c, uow, equated.personId()));
        }
        return Uni.createFrom().voidItem();
    }

    /** The topics of persons and equivalations overtake each other: the event waits until the person is known. */
    private static void requireKnown(int changed) {
        if (changed == 0) {
            throw new IllegalStateException("PERSON_NOT_YET_KNOWN");
        }
    }

    private static Uni<Void> resume(SqlConnection c, UnitOfWork uow, UUID person) {
        return c.preparedQuery("select equated from official where id = $1")
                .execute(Tuple.of(person))
                .map(rows -> rows.iterator().next().getBoolean(0))
                .chain(equated -> equated
                        ? change(c, uow, person, "SUSPENDED", "ACTIVE")
                        : Uni.createFrom().voidItem());
    }

    private static Uni<Void> change(SqlConnection c, UnitOfWork uow, UUID person, String from, String to) {
        return c.preparedQuery(CHANGE)
                .execute(Tuple.of(person, from, to))
                .invoke(rows -> rows.forEach(row -> uow.audit(AuditEntry.of(
                        "assignment.changed-with-person",
                        "assignment",
                        row.getUUID("id"),
                        Map.of("from", from, "to", to)))))
                .replaceWithVoid();
    }

    private static PersonLeft merged(PersonMerged person) {
        return new PersonLeft(person.personId(), person.agency(), "MERGED", person.effectiveOn());
    }

    private static Uni<Void> end(SqlConnection c, UnitOfWork uow, PersonLeft person) {
        return c.preparedQuery(END)
                .execute(Tuple.of(person.personId(), person.reason(), person.effectiveOn()))
                .invoke(rows -> rows.forEach(row -> ended(uow, person, row)))
                .replaceWithVoid();
    }

    private static void ended(UnitOfWork uow, PersonLeft person, Row row) {
        var id = row.getUUID("id");
        uow.audit(AuditEntry.of("assignment.ended", "assignment", id, Map.of("reason", person.reason())));
        boolean ownEvent = row.getString("agency_id").equals(person.agency());
        if (ownEvent && row.getLocalDate("started_on") != null) {
            uow.publish(new AssignmentEnded(
                    id,
                    row.getUUID("team_id"),
                    person.personId(),
                    person.agency(),
                    person.reason(),
                    person.effectiveOn()));
        }
    }
}
