package id.lincah.orgstructure.person;

import id.lincah.events.PersonUnplaced;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.query.Columns;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells others of people who stay in the agency and hold no position from a day on. Whoever has a next position that day,
 * or leaves, is not among them; for a day that lies ahead that is looked up on the day.
 */
public final class Unplacements {
    private static final String UNPLACED = """
            select pl.person_id, pl.position_id from placement pl
            join person pe on pe.id = pl.person_id and (pe.left_on is null or pe.left_on > $2)
            where pl.agency_id = $1 and pl.person_id = any($3::uuid[]) and pl.valid_to = $2
              and not exists (select from placement n where n.person_id = pl.person_id
                and n.valid_from <= $2 and (n.valid_to is null or n.valid_to > $2))
            order by pl.person_id
            """;

    private final SqlConnection connection;
    private final UnitOfWork uow;

    public Unplacements(SqlConnection connection, UnitOfWork uow) {
        this.connection = connection;
        this.uow = uow;
    }

    /** A person and the first day that may find him without a position. */
    public record Unplacement(UUID person, LocalDate on) {
        private String reason() {
            return "unplaced:" + person + ":" + on;
        }
    }

    /**
     * Tells of each person on its day; told before for the same day, it is told once.
     *
     * @param because {@code ENDED}, {@code POSITION_ABOLISHED} or {@code CORRECTED}
     */
    public Uni<Void> tell(List<Unplacement> unplaced, String because, Announcements announcements) {
        var byTime =
                unplaced.stream().distinct().collect(Collectors.partitioningBy(each -> announcements.waits(each.on())));
        var due = byTime.get(false).stream()
                .collect(Collectors.groupingBy(Unplacement::on, TreeMap::new, Collectors.toList()));
        return Multi.createFrom()
                .iterable(due.entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        day -> tellNow(Columns.ids(day.getValue(), Unplacement::person), day.getKey(), because))
                .collect()
                .last()
                .flatMap(told -> keep(byTime.get(true), because, announcements));
    }

    private Uni<Void> keep(List<Unplacement> waiting, String because, Announcements announcements) {
        if (waiting.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var reasons = Columns.texts(waiting, Unplacement::reason);
        return announcements
                .withdraw(uow, connection, reasons)
                .flatMap(withdrawn -> announcements.tellOfUnplaced(
                        uow,
                        connection,
                        Columns.dates(waiting, Unplacement::on),
                        reasons,
                        Columns.ids(waiting, Unplacement::person),
                        because));
    }

    Uni<Void> tellNow(UUID[] persons, LocalDate on, String because) {
        var agency = uow.caller().agency();
        return connection
                .preparedQuery(UNPLACED)
                .execute(Tuple.of(agency, on, persons))
                .invoke(rows -> rows.forEach(row -> uow.publish(event(row, agency, on, because))))
                .replaceWithVoid();
    }

    private static PersonUnplaced event(Row row, String agency, LocalDate on, String because) {
        return new PersonUnplaced(row.getUUID(0), agency, row.getUUID(1), because, on);
    }
}
