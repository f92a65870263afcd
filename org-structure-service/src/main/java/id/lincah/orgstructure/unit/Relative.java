package id.lincah.orgstructure.unit;

import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit before or after another one.
 *
 * @param name as it is called, or was called last
 * @param kind {@code MERGED}, {@code SPLIT}, {@code REPLACED}, or {@code SIMPLIFIED} by an enacted scenario
 * @param on first day of the successor in its place
 * @param of the unit it directly came after or went before
 * @param step 1 for a direct relative, 2 for the next, …
 * @param standing whether it stands today
 */
public record Relative(
        UUID id, String code, String name, String kind, LocalDate on, UUID of, int step, boolean standing) {
    private static final String FOUND = """
            select distinct on (r.step, i.code, r.of) r.id, i.code,
              (select u.name from unit_period u where u.unit_id = r.id order by u.valid_from desc limit 1),
              r.kind, r.on_day, r.of, r.step,
              exists (select from unit_period u where u.unit_id = r.id and u.valid_during @> $2::date)
            from relative r join unit i on i.id = r.id
            order by r.step, i.code, r.of
            """;

    /** The step ends a circle, which a chain of reorganisations may well make. */
    private static final String SUCCESSORS = """
            with recursive relative (id, kind, on_day, of, step) as (
              select s.successor_id, s.kind, s.on_day, s.predecessor_id, 1 from unit_succession s
                where s.predecessor_id = $1
              union
              select s.successor_id, s.kind, s.on_day, s.predecessor_id, r.step + 1 from relative r
                join unit_succession s on s.predecessor_id = r.id and s.on_day >= r.on_day where r.step < 20)
            """ + FOUND;

    private static final String PREDECESSORS = """
            with recursive relative (id, kind, on_day, of, step) as (
              select s.predecessor_id, s.kind, s.on_day, s.successor_id, 1 from unit_succession s
                where s.successor_id = $1
              union
              select s.predecessor_id, s.kind, s.on_day, s.successor_id, r.step + 1 from relative r
                join unit_succession s on s.successor_id = r.id and s.on_day <= r.on_day where r.step < 20)
            """ + FOUND;

    static Uni<List<Relative>> successors(UUID unit, LocalDate today, SqlConnection connection) {
        return read(SUCCESSORS, unit, today, connection);
    }

    static Uni<List<Relative>> predecessors(UUID unit, LocalDate today, SqlConnection connection) {
        return read(PREDECESSORS, unit, today, connection);
    }

    private static Uni<List<Relative>> read(String sql, UUID unit, LocalDate today, SqlConnection connection) {
        return connection.preparedQuery(sql).execute(Tuple.of(unit, today)).map(rows -> Rows.list(rows, Relative::of));
    }

    private static Relative of(Row row) {
        return new Relative(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLocalDate(4),
                row.getUUID(5),
                row.getInteger(6),
                row.getBoolean(7));
    }
}
