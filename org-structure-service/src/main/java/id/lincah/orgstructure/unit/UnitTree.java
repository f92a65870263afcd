package id.lincah.orgstructure.unit;

import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a whole tree with one statement and puts it together in memory. */
final class UnitTree {
    private static final String UNITS = """
            select u.unit_id, i.code, u.name, u.type, u.echelon, h.kind, p.id is not null, u.parent_id
            from unit_period u
            join unit i on i.id = u.unit_id
            left join position_period h on h.unit_id = u.unit_id and h.head and h.valid_during @> $2::date
            left join placement p on p.position_id = h.position_id and p.valid_during @> $2::date
            where u.agency_id = $1 and u.valid_during @> $2::date
            order by i.code
            """;

    private final Map<UUID, UnitNode> nodes = new LinkedHashMap<>();
    private final List<UnitNode> roots = new ArrayList<>();

    private UnitTree(RowSet<Row> rows) {
        rows.forEach(row -> nodes.put(row.getUUID(0), node(row)));
        rows.forEach(row -> {
            var parent = nodes.get(row.getUUID(7));
            var siblings = parent == null ? roots : parent.children();
            siblings.add(nodes.get(row.getUUID(0)));
        });
    }

    static Uni<UnitTree> on(LocalDate day, String agency, SqlConnection connection) {
        return connection.preparedQuery(UNITS).execute(Tuple.of(agency, day)).map(UnitTree::new);
    }

    private static UnitNode node(Row row) {
        var kind = row.getString(5);
        return new UnitNode(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                kind == null ? null : PositionKind.valueOf(kind),
                row.getBoolean(6),
                new ArrayList<>());
    }

    int size() {
        return nodes.size();
    }

    List<UnitNode> roots() {
        return roots;
    }

    /** The part under the unit with that code. */
    Optional<UnitNode> under(String code) {
        return nodes.values().stream().filter(node -> node.code().equals(code)).findFirst();
    }
}
