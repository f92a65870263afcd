package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What hung under a unit on days that turn out not to be the unit's own. It belonged to another unit then; a position
 * that nobody held on those days falls away from them: it began with its unit.
 */
record LostDays(UUID unit, LocalDate from, LocalDate to, SqlConnection connection) {
    private static final String RANGE = "daterange($2::date, $3::date)";
    private static final String SUB_UNITS =
            "select distinct unit_id from unit_period where parent_id = $1 and valid_during && " + RANGE;
    private static final String POSITIONS =
            "select distinct position_id from position_period where unit_id = $1 and valid_during && " + RANGE;
    private static final String CUT = """
            select split_periods('unit_period', 'unit_id', $1, d), split_periods('position_period', 'position_id', $2, d)
            from unnest($3::date[]) d where d is not null
            """;
    private static final String REHANG =
            "update unit_period set parent_id = $4 where parent_id = $1 and valid_during <@ " + RANGE;
    private static final String FORGET = "delete from position_period p where p.unit_id = $1 and p.valid_during <@ "
            + RANGE + " and not exists (select from placement h where h.position_id = p.position_id"
            + " and h.valid_during && p.valid_during)";
    private static final String PASS =
            "update position_period set unit_id = $4 where unit_id = $1 and valid_during <@ " + RANGE;

    /** After the correction: who hangs under the unit, or it under its parent, on days when that did not stand. */
    private static final String LEFT = """
            with own as (select coalesce(range_agg(valid_during), '{}'::datemultirange) as days
                         from unit_period where unit_id = $1),
            recursive_up as (
              with recursive up (parent_id, on_day, step) as (
                select parent_id, valid_from, 1 from unit_period where unit_id = $1
                union all
                select u.parent_id, up.on_day, up.step + 1 from up
                join unit_period u on u.unit_id = up.parent_id and u.valid_during @> up.on_day where up.step < 50)
              select parent_id from up)
            select '/remainsTo', 'SUB_UNIT_LEFT', i.code from own, unit_period c join unit i on i.id = c.unit_id
              where c.parent_id = $1 and not own.days @> c.valid_during
            union
            select '/remainsTo', 'POSITION_LEFT', i.code from own, position_period p join position i on i.id = p.position_id
              where p.unit_id = $1 and not own.days @> p.valid_during
            union
            select '/periods', 'PARENT_NOT_STANDING', i.code from unit_period c join unit i on i.id = c.parent_id
              where c.unit_id = $1 and not (select coalesce(range_agg(u.valid_during), '{}'::datemultirange)
                                            from unit_period u where u.unit_id = c.parent_id) @> c.valid_during
            union
            select '/periods', 'PARENT_CYCLE', i.code from unit i where i.id = $1
              and exists (select from recursive_up where parent_id = $1)
            limit 100
            """;

    Uni<UUID[]> subUnits() {
        return ids(SUB_UNITS);
    }

    Uni<UUID[]> positions() {
        return ids(POSITIONS);
    }

    private Uni<UUID[]> ids(String sql) {
        return connection
                .preparedQuery(sql)
                .execute(days())
                .map(rows -> Rows.list(rows, row -> row.getUUID(0)).toArray(UUID[]::new));
    }

    Uni<Void> passTo(UUID other, UUID[] subUnits, UUID[] positions) {
        var borders = new LocalDate[] {from, to};
        return run(CUT, Tuple.of(subUnits, positions, borders))
                .flatMap(cut -> run(REHANG, days().addValue(other)))
                .flatMap(rehung -> run(FORGET, days()))
                .flatMap(forgotten -> run(PASS, days().addValue(other)));
    }

    private Tuple days() {
        return Tuple.of(unit, from, to);
    }

    private Uni<Void> run(String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values).replaceWithVoid();
    }

    /** @throws Problem 422 {@code CORRECTION_FAULTY} naming whatever would hang in the air */
    static Uni<Void> refuseLeft(UUID unit, SqlConnection connection) {
        return connection
                .preparedQuery(LEFT)
                .execute(Tuple.of(unit))
                .invoke(rows -> {
                    var left = Rows.list(rows, LostDays::violation);
                    if (!left.isEmpty()) {
                        throw Problem.faultyContent("CORRECTION_FAULTY", left);
                    }
                })
                .replaceWithVoid();
    }

    private static Violation violation(Row row) {
        return new Violation(row.getString(0), row.getString(1), Map.of("value", row.getString(2)));
    }
}
