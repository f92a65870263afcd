package id.lincah.orgstructure.unit;

import id.lincah.orgstructure.unit.UnitNode.TreePosition;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a tree, or some levels of it, with one statement, its positions with a second, and hangs them into each other in
 * memory. Plain rows: the database needs longer to write JSON than to give 30,000 rows. Days are compared as dates and
 * not as ranges, because behind row security the planner knows how many rows that leaves only for dates.
 */
final class UnitTree {
    private static final String UNITS = """
            with recursive below (unit_id, parent_id, name, type, echelon, step) as (
              select u.unit_id, null::uuid, u.name, u.type, u.echelon, 0
              from unit_period u
              where u.agency_id = $1 and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
                and case when $3::text is null then u.parent_id is null
                         else u.unit_id = (select id from unit where agency_id = $1 and code = $3) end
              union all
              select c.unit_id, c.parent_id, c.name, c.type, c.echelon, b.step + 1
              from below b
              join unit_period c on c.parent_id = b.unit_id and c.agency_id = $1
                and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to > $2::date)
              where b.step < $4),
            child as (
              select c.parent_id, count(*)::int as children from unit_period c
              where c.agency_id = $1 and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to > $2::date)
                and c.parent_id is not null
              group by c.parent_id)
            select b.unit_id, i.code, b.name, b.type, b.echelon, h.kind, p.id is not null, b.parent_id,
              coalesce(n.children, 0), w.units, a.kind
            from below b
            join unit i on i.id = b.unit_id
            cross join (select count(*)::int as units from unit_period
                        where agency_id = $1 and valid_from <= $2::date
                          and (valid_to is null or valid_to > $2::date)) w
            left join child n on n.parent_id = b.unit_id
            left join position_period h on h.unit_id = b.unit_id and h.head
              and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
            left join placement p on p.position_id = h.position_id
              and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to > $2::date)
            left join acting a on a.position_id = h.position_id
              and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to > $2::date)
            order by i.code
            """;

    private static final String POSITIONS = """
            select p.unit_id, p.position_id, i.code, p.title, p.kind, p.echelon, p.head, p.functional_code,
              p.functional_level, coalesce(h.holders, 0), a.kind
            from position_period p
            join position i on i.id = p.position_id
            left join (
              select position_id, count(*)::int as holders from placement
              where agency_id = $1 and valid_from <= $2::date and (valid_to is null or valid_to > $2::date)
              group by position_id) h on h.position_id = p.position_id
            left join acting a on a.agency_id = $1 and a.position_id = p.position_id
              and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to > $2::date)
            where p.agency_id = $1 and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to > $2::date)
              and ($3::uuid[] is null or p.unit_id = any($3::uuid[]))
            order by p.head desc, i.code
            """;

    private final Map<UUID, UnitNode> nodes = new HashMap<>();
    private final List<UnitNode> roots = new ArrayList<>();
    private int units;

    private UnitTree(RowSet<Row> rows, Map<UUID, List<TreePosition>> positions, boolean wanted) {
        rows.forEach(row -> nodes.put(row.getUUID(0), node(row, wanted, positions)));
        rows.forEach(row -> {
            var parent = nodes.get(row.getUUID(7));
            var siblings = parent == null ? roots : parent.children();
            siblings.add(nodes.get(row.getUUID(0)));
            units = row.getInteger(9);
        });
    }

    static Uni<UnitTree> read(WantedTree wanted, LocalDate day, String agency, SqlConnection connection) {
        return connection
                .preparedQuery(UNITS)
                .execute(Tuple.of(agency, day, wanted.root, wanted.deep()))
                .flatMap(rows -> positions(rows, wanted, day, agency, connection)
                        .map(positions -> new UnitTree(rows, positions, wanted.positions)));
    }

    private static Uni<Map<UUID, List<TreePosition>>> positions(
            RowSet<Row> units, WantedTree wanted, LocalDate day, String agency, SqlConnection connection) {
        if (!wanted.positions) {
            return Uni.createFrom().item(Map.of());
        }
        var whole = wanted.root == null && wanted.depth == null;
        var shown = whole ? null : ids(units);
        return connection
                .preparedQuery(POSITIONS)
                .execute(Tuple.of(agency, day, shown))
                .map(rows -> {
                    var byUnit = new HashMap<UUID, List<TreePosition>>();
                    rows.forEach(row -> byUnit.computeIfAbsent(row.getUUID(0), none -> new ArrayList<>())
                            .add(position(row)));
                    return byUnit;
                });
    }

    private static UUID[] ids(RowSet<Row> rows) {
        var ids = new ArrayList<UUID>(rows.size());
        rows.forEach(row -> ids.add(row.getUUID(0)));
        return ids.toArray(UUID[]::new);
    }

    private static UnitNode node(Row row, boolean wanted, Map<UUID, List<TreePosition>> positions) {
        var kind = row.getString(5);
        return new UnitNode(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                kind == null ? null : PositionKind.valueOf(kind),
                row.getBoolean(6),
                row.getString(10),
                row.getInteger(8),
                wanted ? positions.getOrDefault(row.getUUID(0), List.of()) : null,
                new ArrayList<>());
    }

    private static TreePosition position(Row row) {
        return new TreePosition(
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                PositionKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                row.getInteger(9),
                row.getString(10));
    }

    /** Nothing when the unit asked for does not stand on the day. */
    Optional<UnitTreeView> view(WantedTree wanted, LocalDate day, String agency) {
        if (wanted.root != null && roots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new UnitTreeView(agency, day, units, nodes.size(), roots));
    }
}
