package id.lincah.orgstructure.announcing;

import id.lincah.events.EventCatalogue;
import id.lincah.events.EventJson;
import id.lincah.events.PublishedEvent;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells other services of a change on the day it takes effect: at once when that day has come, else the telling is kept
 * and the duty {@code announcements} does it on the day. Who reads events may therefore take each as a fact.
 */
@ApplicationScoped
public class Announcements {
    private static final String KEEP = """
            insert into announcement (agency_id, effective_on, reason, event_type, event)
            select $1, $2, $3, type, event::jsonb
            from unnest($4::text[], $5::text[]) with ordinality x (type, event, place) order by place
            """;
    private static final String KEEP_PERSONS = """
            insert into announcement (agency_id, effective_on, reason, persons, placed_because)
            values ($1, $2, $3, $4, $5)
            """;
    private static final String KEEP_UNPLACED = """
            insert into announcement (agency_id, effective_on, reason, persons, unplaced_because)
            select $1, on_day, reason, array[person], $5
            from unnest($2::date[], $3::text[], $4::uuid[]) with ordinality x (on_day, reason, person, place) order by place
            """;
    private static final String WITHDRAW = "delete from announcement where agency_id = $1 and reason = any($2::text[])";

    private final Clock clock;

    Announcements(Clock clock) {
        this.clock = clock;
    }

    /** Whether a day still lies ahead, so that its telling waits. */
    public boolean waits(LocalDate effectiveOn) {
        return effectiveOn.isAfter(LocalDate.now(clock));
    }

    /**
     * Tells of events in their order.
     *
     * @param reason what made them, e.g. {@code scenario:<id>}; {@link #withdraw} takes it
     * @param events of the caller's own agency
     */
    public Uni<Void> tell(
            UnitOfWork uow,
            SqlConnection connection,
            LocalDate effectiveOn,
            String reason,
            List<? extends PublishedEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (!waits(effectiveOn)) {
            events.forEach(uow::publish);
            return Uni.createFrom().voidItem();
        }
        var types = events.stream()
                .map(event -> EventCatalogue.of(event.getClass()).type())
                .toArray(String[]::new);
        var texts = events.stream().map(EventJson::text).toArray(String[]::new);
        var row = Tuple.of(uow.caller().agency(), effectiveOn, reason, types, texts);
        return connection.preparedQuery(KEEP).execute(row).replaceWithVoid();
    }

    /**
     * Keeps persons whose placement is looked up and told on the day; what was known of them today may have changed by
     * then. Only for a day that {@link #waits}.
     *
     * @param placedBecause the event's reason, e.g. {@code MOVED}
     */
    public Uni<Void> tellOfPersons(
            UnitOfWork uow,
            SqlConnection connection,
            LocalDate effectiveOn,
            String reason,
            UUID[] persons,
            String placedBecause) {
        if (persons.length == 0) {
            return Uni.createFrom().voidItem();
        }
        var row = Tuple.of(uow.caller().agency(), effectiveOn, reason, persons, placedBecause);
        return connection.preparedQuery(KEEP_PERSONS).execute(row).replaceWithVoid();
    }

    /**
     * Keeps people who may each be without a position on a day; looked up and told then. Only for days that {@link #waits}.
     *
     * @param reasons as {@link #withdraw} takes them, one a person
     * @param because the event's reason, e.g. {@code ENDED}
     */
    public Uni<Void> tellOfUnplaced(
            UnitOfWork uow,
            SqlConnection connection,
            LocalDate[] days,
            String[] reasons,
            UUID[] persons,
            String because) {
        var columns = Tuple.of(uow.caller().agency(), days, reasons, persons, because);
        return connection.preparedQuery(KEEP_UNPLACED).execute(columns).replaceWithVoid();
    }

    /** Takes back what was not told yet; answers how many tellings that were. */
    public Uni<Integer> withdraw(UnitOfWork uow, SqlConnection connection, String... reasons) {
        return connection
                .preparedQuery(WITHDRAW)
                .execute(Tuple.of(uow.caller().agency(), reasons))
                .map(rows -> rows.rowCount());
    }
}
