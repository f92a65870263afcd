package id.lincah.orgstructure.person;

import id.lincah.events.EventCatalogue;
import id.lincah.events.EventJson;
import id.lincah.events.PublishedEvent;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Tells what has become due for one agency: what is told is gone from the table in the same transaction. */
@ApplicationScoped
class DueAnnouncements {
    /** In order of their day, then as they were decided; what is more than some thousands waits for the next round. */
    private static final String TAKE = """
            delete from announcement where id in (
              select id from (
                select id, sum(size) over (order by effective_on, id) - size as before from (
                  select id, effective_on, coalesce(cardinality(persons), 1) as size
                  from announcement where agency_id = $1 and effective_on <= $2
                  order by effective_on, id limit 1000 for update skip locked) due) counted
              where before < 1000)
            returning id, effective_on, event_type, event::text, persons, placed_because, unplaced_because
            """;

    private record Due(
            long id, LocalDate on, String type, String event, UUID[] persons, String placed, String unplaced) {
        static Due of(Row row) {
            return new Due(
                    row.getLong(0),
                    row.getLocalDate(1),
                    row.getString(2),
                    row.getString(3),
                    row.getArrayOfUUIDs(4),
                    row.getString(5),
                    row.getString(6));
        }

        PublishedEvent published() {
            var contract = EventCatalogue.byType(type).orElseThrow();
            try {
                return EventJson.read(event.getBytes(StandardCharsets.UTF_8), contract);
            } catch (IOException impossible) {
                throw new IllegalStateException("announcement " + id + " is no " + type, impossible);
            }
        }
    }

    private final TenantTransaction transactions;

    DueAnnouncements(TenantTransaction transactions) {
        this.transactions = transactions;
    }

    /** Answers how many were told; fewer than asked for means that nothing is left. */
    Uni<Integer> tell(String agency, LocalDate today) {
        var caller = Caller.system("org-structure", agency, "announcements-" + today);
        return transactions.sql(
                caller,
                (uow, connection) -> connection
                        .preparedQuery(TAKE)
                        .execute(Tuple.of(agency, today))
                        .map(rows -> Rows.list(rows, Due::of).stream()
                                .sorted(Comparator.comparing(Due::on).thenComparing(Due::id))
                                .toList())
                        .call(due -> tellAll(due, uow, connection))
                        .map(List::size));
    }

    private static Uni<Void> tellAll(List<Due> due, UnitOfWork uow, SqlConnection connection) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(each -> tell(each, uow, connection))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> tell(Due due, UnitOfWork uow, SqlConnection connection) {
        if (due.event() != null) {
            uow.publish(due.published());
            return Uni.createFrom().voidItem();
        }
        return due.unplaced() == null
                ? new PersonPlacements(connection, uow)
                        .tellOf(uow.caller().agency(), due.persons(), due.on(), due.placed())
                : new Unplacements(connection, uow).tellNow(due.persons(), due.on(), due.unplaced());
    }
}
