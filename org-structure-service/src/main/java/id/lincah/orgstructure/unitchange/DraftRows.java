package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what a draft starts from. */
final class DraftRows {
    private static final String UNITS = """
            select i.id, i.code, u.valid_from, u.name, u.type, u.echelon, u.setting, u.functions, p.code, l.later, l.ends
            from unit i
            left join unit_period u on u.unit_id = i.id and u.agency_id = $1 and u.valid_during @> $2::date
            left join unit p on p.id = u.parent_id
            left join (
              select unit_id, min(valid_from) filter (where valid_from > $2::date) as later,
                case when bool_or(valid_to is null) then null else max(valid_to) end as ends
              from unit_period where agency_id = $1 group by unit_id) l on l.unit_id = i.id
            where i.agency_id = $1
            order by i.code
            """;

    private static final String POSITIONS = """
            select distinct on (p.position_id) p.position_id, i.code, p.title, p.kind, p.echelon, u.code, p.head,
              exists (select from placement h where h.position_id = p.position_id
                        and (h.valid_to is null or h.valid_to > $2::date))
              or exists (select from acting a where a.position_id = p.position_id
                        and (a.valid_to is null or a.valid_to > $2::date))
            from unit u
            join position_period p on p.unit_id = u.id and (p.valid_to is null or p.valid_to > $2::date)
            join position i on i.id = p.position_id
            where u.agency_id = $1 and u.code = any($3::text[])
            order by p.position_id, p.valid_from
            """;

    private DraftRows() {}

    static Uni<Draft> on(LocalDate day, String agency, List<UnitChange> changes, SqlConnection connection) {
        var named = named(changes).toArray(String[]::new);
        return connection
                .preparedQuery(UNITS)
                .execute(Tuple.of(agency, day))
                .map(rows -> Rows.list(rows, DraftRows::unit))
                .flatMap(units -> connection
                        .preparedQuery(POSITIONS)
                        .execute(Tuple.of(agency, day, named))
                        .map(rows -> new Draft(day, units, Rows.list(rows, DraftRows::position))));
    }

    /** Units whose positions may go somewhere, or get others: only theirs are read. */
    private static Set<String> named(List<UnitChange> changes) {
        var codes = new TreeSet<String>();
        for (var change : changes) {
            if (change instanceof UnitChange.Merge merge) {
                codes.addAll(merge.unitCodes());
                codes.add(merge.intoCode());
                addTargets(merge.positions(), codes);
            } else if (change instanceof UnitChange.Split split) {
                codes.add(split.unitCode());
                codes.addAll(split.intoCodes());
                addTargets(split.positions(), codes);
            } else if (change instanceof UnitChange.Abolish abolish) {
                codes.add(abolish.unitCode());
                codes.add(abolish.successorCode());
                addTargets(abolish.positions(), codes);
            }
        }
        return codes;
    }

    private static void addTargets(List<UnitChange.PositionTo> positions, Set<String> codes) {
        if (positions != null) {
            positions.forEach(each -> codes.add(each.unitCode()));
        }
    }

    private static DraftUnit unit(Row row) {
        var began = row.getLocalDate(2);
        var facts = began == null
                ? null
                : new UnitFacts(
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        List.of(row.getArrayOfStrings(7)),
                        row.getString(8));
        return new DraftUnit(row.getString(1), row.getUUID(0), facts, began, row.getLocalDate(9), row.getLocalDate(10));
    }

    private static DraftPosition position(Row row) {
        return new DraftPosition(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7));
    }
}
