package id.lincah.orgstructure.unit;

import id.lincah.events.PositionChanged;
import id.lincah.events.PublishedEvent;
import id.lincah.events.UnitChanged;
import id.lincah.events.UnitCreated;
import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The whole state of units and positions from a day on, read back from what was stored, as others are told it. */
public final class UnitEvents {
    private static final String UNITS = """
            select u.unit_id, u.agency_id, i.code, u.name, u.type, u.parent_id, office_of(u.unit_id, $2), u.echelon
            from unit_period u join unit i on i.id = u.unit_id
            where u.unit_id = any($1::uuid[]) and u.valid_during @> $2::date
            order by i.code
            """;

    private static final String POSITIONS = """
            select distinct on (p.position_id) p.position_id, p.agency_id, p.unit_id, p.kind, p.echelon, p.title, p.head,
              p.functional_code, p.functional_level
            from position_period p
            where p.position_id = any($1::uuid[]) and (p.valid_to is null or p.valid_to > $2::date)
            order by p.position_id, p.valid_from
            """;

    private final SqlConnection connection;
    private final LocalDate day;

    /** @param day first day of what the events tell */
    public UnitEvents(SqlConnection connection, LocalDate day) {
        this.connection = connection;
        this.day = day;
    }

    public Uni<List<PublishedEvent>> created(UUID[] units) {
        return read(UNITS, units, this::created);
    }

    public Uni<List<PublishedEvent>> changed(UUID[] units) {
        return read(UNITS, units, this::changed);
    }

    public Uni<List<PublishedEvent>> positionsChanged(UUID[] positions) {
        return read(POSITIONS, positions, this::positionChanged);
    }

    private Uni<List<PublishedEvent>> read(String sql, UUID[] ids, Function<Row, PublishedEvent> event) {
        if (ids.length == 0) {
            return Uni.createFrom().item(List.of());
        }
        return connection.preparedQuery(sql).execute(Tuple.of(ids, day)).map(rows -> Rows.list(rows, event));
    }

    private PublishedEvent created(Row row) {
        return new UnitCreated(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getUUID(5),
                row.getUUID(6),
                row.getString(7),
                day);
    }

    private PublishedEvent changed(Row row) {
        return new UnitChanged(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getUUID(5),
                row.getUUID(6),
                row.getString(7),
                day);
    }

    private PublishedEvent positionChanged(Row row) {
        return new PositionChanged(
                row.getUUID(0),
                row.getString(1),
                row.getUUID(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                day);
    }
}
