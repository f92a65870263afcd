package id.lincah.orgstructure.unit;

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
 * Reads a tree, or some levels of it, with one statement and hangs the units into each other in memory. The positions of
 * a unit are written as JSON by the database: 30,000 of them never become objects here.
 */
final class UnitTree {
    private static final String UNITS = """
            with recursive below (unit_id, parent_id, name, type, echelon, step) as (
              select u.unit_id, null::uuid, u.name, u.type, u.echelon, 0
              from unit_period u
              where u.agency_id = $1 and u.valid_during @> $2::date
                and case when $3::text is null then u.parent_id is null
                         else u.unit_id = (select id from unit where agency_id = $1 and code = $3) end
              union all
              select c.unit_id, c.parent_id, c.name, c.type, c.echelon, b.step + 1
              from below b
              join unit_period c on c.parent_id = b.unit_id and c.agency_id = $1 and c.valid_during @> $2::date
              where b.step < $4),
            child as (
              select c.parent_id, count(*)::int as children from unit_period c
              where c.agency_id = $1 and c.valid_during @> $2::date and c.parent_id is not null group by c.parent_id)
            select b.unit_id, i.code, b.name, b.type, b.echelon, h.kind, p.id is not null, b.parent_id,
              coalesce(n.children, 0), w.units
            from below b
            join unit i on i.id = b.unit_id
            cross join (select count(*)::int as units from unit_period
                        where agency_id = $1 and valid_during @> $2::date) w
            left join child n on n.parent_id = b.unit_id
            left join position_period h on h.unit_id = b.unit_id and h.head and h.valid_during @> $2::date
            left join placement p on p.position_id = h.position_id and p.valid_during @> $2::date
            order by i.code
            """;

    private static final String POSITIONS = """
            with held as (
              select position_id, count(*) as holders from placement
              where agency_id = $1 and valid_during @> $2::date group by position_id)
            select p.unit_id,
              json_agg(json_build_object('id', p.position_id, 'code', i.code, 'title', p.title, 'kind', p.kind,
                'echelon', p.echelon, 'head', p.head, 'functionalCode', p.functional_code,
                'functionalLevel', p.functional_level, 'holders', coalesce(h.holders, 0))
                order by p.head desc, i.code)::text
            from position_period p
            join position i on i.id = p.position_id
            left join held h on h.position_id = p.position_id
            where p.agency_id = $1 and p.valid_during @> $2::date
              and ($3::uuid[] is null or p.unit_id = any($3::uuid[]))
            group by p.unit_id
            """;

    private final Map<UUID, UnitNode> nodes = new HashMap<>();
    private final List<UnitNode> roots = new ArrayList<>();
    private int units;

    private UnitTree(RowSet<Row> rows, Map<UUID, String> positions, boolean wanted) {
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

    private static Uni<Map<UUID, String>> positions(
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
                    var byUnit = new HashMap<UUID, String>();
                    rows.forEach(row -> byUnit.put(row.getUUID(0), row.getString(1)));
                    return byUnit;
                });
    }

    private static UUID[] ids(RowSet<Row> rows) {
        var ids = new ArrayList<UUID>(rows.size());
        rows.forEach(row -> ids.add(row.getUUID(0)));
        return ids.toArray(UUID[]::new);
    }

    private static UnitNode node(Row row, boolean wanted, Map<UUID, String> positions) {
        var kind = row.getString(5);
        return new UnitNode(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                kind == null ? null : PositionKind.valueOf(kind),
                row.getBoolean(6),
                row.getInteger(8),
                wanted ? positions.getOrDefault(row.getUUID(0), "[]") : null,
                new ArrayList<>());
    }

    /** Nothing when the unit asked for does not stand on the day. */
    Optional<UnitTreeView> view(WantedTree wanted, LocalDate day, String agency) {
        if (wanted.root != null && roots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new UnitTreeView(agency, day, units, nodes.size(), roots));
    }
}
