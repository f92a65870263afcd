package id.lincah.orgstructure.person;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/** Tells others where people now are: each event carries the whole state of the person's placement. */
public final class PersonPlacements {
    private static final String PLACED = """
            with found as materialized (
              select pl.person_id, d.on_day, pp.position_id, pp.title, pp.kind, pp.echelon, pp.functional_code,
                pp.functional_level, pp.unit_id, pp.head
              from placement pl
              cross join lateral (select greatest(pl.valid_from, $2::date) as on_day) d
              join position_period pp on pp.position_id = pl.position_id and pp.agency_id = $1
                and pp.valid_during @> d.on_day
              -- the placement of that day, or else the next one: a later one is told on its own day
              where pl.agency_id = $1 and (pl.valid_to is null or pl.valid_to > $2)
                and not exists (select from placement e where e.person_id = pl.person_id
                  and e.valid_from < pl.valid_from and (e.valid_to is null or e.valid_to > $2)) and %s),
            -- the way up is walked once for each unit, not for each person in it
            office as materialized (
              select unit_id, on_day, office_of(unit_id, on_day) as office_id
              from (select distinct unit_id, on_day from found) asked)
            select\s""" + PlacedRow.COLUMNS + ", " + Home.COLUMNS + """
            from found f
            join office w on w.unit_id = f.unit_id and w.on_day = f.on_day
            join person pe on pe.id = f.person_id
            join agency a on a.code = $1
            join unit_period u on u.unit_id = f.unit_id and u.agency_id = $1 and u.valid_during @> f.on_day
            join unit_period o on o.unit_id = w.office_id and o.agency_id = $1 and o.valid_during @> f.on_day
            order by pe.id
            """;

    private static final String OF_PERSONS = PLACED.formatted("pl.person_id = any($3::uuid[])");
    private static final String OF_POSITIONS = PLACED.formatted("pl.position_id = any($3::uuid[])");
    private static final String UNDER_UNITS = PLACED.formatted("""
            pp.unit_id in (
              with recursive below as (
                select unnest($3::uuid[]) as unit_id
                union
                select c.unit_id from below b join unit_period c on c.parent_id = b.unit_id and c.valid_to is null)
              select unit_id from below)
            """);

    private final SqlConnection connection;
    private final UnitOfWork uow;
    private final Announcements announcements;
    private final String reason;

    /** For what takes effect at once. */
    public PersonPlacements(SqlConnection connection, UnitOfWork uow) {
        this(connection, uow, null, null);
    }

    /**
     * For what may take effect later: then only the persons are kept, and told of on the day.
     *
     * @param reason what made it, as {@link Announcements#withdraw} takes it
     */
    public PersonPlacements(SqlConnection connection, UnitOfWork uow, Announcements announcements, String reason) {
        this.connection = connection;
        this.uow = uow;
        this.announcements = announcements;
        this.reason = reason;
    }

    /** @param reason {@code RECORDED}, {@code EQUIVALATED}, {@code MOVED} or {@code CORRECTED} */
    public Uni<Void> tellOf(String agency, UUID[] persons, LocalDate on, String reason) {
        return tell(OF_PERSONS, agency, persons, on, reason);
    }

    /** The people in positions whose title, kind or unit changed. */
    public Uni<Void> tellOfPositions(UUID[] positions, LocalDate on) {
        return tell(OF_POSITIONS, uow.caller().agency(), positions, on, "CORRECTED");
    }

    /** The people whose positions went to another unit. */
    public Uni<Void> tellOfMovedPositions(String agency, UUID[] positions, LocalDate on) {
        return tell(OF_POSITIONS, agency, positions, on, "MOVED");
    }

    /** The people in units, and under them, whose name or place changed. */
    public Uni<Void> tellCorrected(UUID[] units, LocalDate on) {
        return tell(UNDER_UNITS, uow.caller().agency(), units, on, "CORRECTED");
    }

    /** The people in units that were hung elsewhere, and under them. */
    public Uni<Void> tellMovedUnder(String agency, UUID[] units, LocalDate on) {
        return tell(UNDER_UNITS, agency, units, on, "MOVED");
    }

    private Uni<Void> tell(String sql, String agency, UUID[] ids, LocalDate on, String because) {
        if (ids.length == 0) {
            return Uni.createFrom().voidItem();
        }
        var found = connection.preparedQuery(sql).execute(Tuple.of(agency, on, ids));
        if (announcements != null && announcements.waits(on)) {
            return found.flatMap(rows -> {
                var persons = Rows.list(rows, row -> row.getUUID(0)).toArray(UUID[]::new);
                return announcements.tellOfPersons(uow, connection, on, reason, persons, because);
            });
        }
        return found.invoke(rows -> rows.forEach(row ->
                        uow.publish(agency, PlacedRow.event(row, 0, Home.of(row, PlacedRow.WIDTH), because))))
                .replaceWithVoid();
    }
}
