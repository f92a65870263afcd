package id.lincah.request;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers and chains new audit rows, agency by agency, within about a second of their commit. Commands don't do it
 * themselves: they would queue behind the head of their agency's chain.
 */
final class AuditSealer implements Duty {
    private static final int STRETCH = 2_000;
    private static final String UNSEALED = """
            select id, agency_id, at, actor, actor_agency, action, aggregate_type, aggregate_id, request_id,
              change::text as change
            from audit_entry where hash is null order by id limit %d
            """.formatted(STRETCH);
    private static final String HEADS = "select agency_id, seq, hash from audit_head where agency_id = any (?)";
    private static final String SEAL = """
            update audit_entry a set seq = s.seq, prev_hash = s.prev, hash = s.hash
            from unnest(?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[]) as s (id, seq, prev, hash)
            where a.id = s.id
            """;
    private static final String MOVE_HEADS = """
            insert into audit_head (agency_id, seq, hash)
            select * from unnest(?::text[], ?::bigint[], ?::bytea[])
            on conflict (agency_id) do update set seq = excluded.seq, hash = excluded.hash
            """;

    private record Head(long seq, byte[] hash) {}

    private record Unsealed(long id, String agency, ResultSetRow row) {}

    private record ResultSetRow(
            OffsetDateTime at,
            String actor,
            String actorAgency,
            String action,
            String aggregateType,
            String aggregateId,
            String requestId,
            String change) {}

    private record Sealed(long id, long seq, byte[] previous, byte[] hash) {}

    @Override
    public String name() {
        return "audit-sealer";
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var rows = unsealed(connection);
            if (!rows.isEmpty()) {
                var heads = heads(connection, rows);
                write(connection, seal(rows, heads), heads);
            }
            connection.commit();
            return rows.size() == STRETCH;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<Sealed> seal(List<Unsealed> rows, Map<String, Head> heads) {
        var sealed = new ArrayList<Sealed>(rows.size());
        for (var each : rows) {
            var head = heads.getOrDefault(each.agency(), new Head(0, AuditSeal.START));
            var row = each.row();
            var seal = new AuditSeal(
                    each.agency(),
                    head.seq() + 1,
                    row.at().toInstant(),
                    row.actor(),
                    row.actorAgency(),
                    row.action(),
                    row.aggregateType(),
                    row.aggregateId(),
                    row.requestId(),
                    row.change());
            var hash = seal.over(head.hash());
            sealed.add(new Sealed(each.id(), seal.seq(), head.hash(), hash));
            heads.put(each.agency(), new Head(seal.seq(), hash));
        }
        return sealed;
    }

    private static List<Unsealed> unsealed(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(UNSEALED);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<Unsealed>();
            while (rows.next()) {
                all.add(new Unsealed(rows.getLong("id"), rows.getString("agency_id"), row(rows)));
            }
            return all;
        }
    }

    private static ResultSetRow row(ResultSet row) throws SQLException {
        return new ResultSetRow(
                row.getObject("at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("actor_agency"),
                row.getString("action"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getString("request_id"),
                row.getString("change"));
    }

    private static Map<String, Head> heads(Connection connection, List<Unsealed> rows) throws SQLException {
        var agencies = rows.stream().map(Unsealed::agency).distinct().toArray();
        try (var statement = connection.prepareStatement(HEADS)) {
            statement.setArray(1, connection.createArrayOf("text", agencies));
            try (var found = statement.executeQuery()) {
                var heads = new LinkedHashMap<String, Head>();
                while (found.next()) {
                    heads.put(found.getString(1), new Head(found.getLong(2), found.getBytes(3)));
                }
                return heads;
            }
        }
    }

    private static void write(Connection connection, List<Sealed> sealed, Map<String, Head> heads) throws SQLException {
        try (var statement = connection.prepareStatement(SEAL)) {
            statement.setArray(
                    1,
                    array(connection, "bigint", sealed.stream().map(Sealed::id).toArray()));
            statement.setArray(
                    2,
                    array(connection, "bigint", sealed.stream().map(Sealed::seq).toArray()));
            statement.setArray(
                    3,
                    array(
                            connection,
                            "bytea",
                            sealed.stream().map(Sealed::previous).toArray(byte[][]::new)));
            statement.setArray(
                    4,
                    array(connection, "bytea", sealed.stream().map(Sealed::hash).toArray(byte[][]::new)));
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(MOVE_HEADS)) {
            statement.setArray(1, array(connection, "text", heads.keySet().toArray()));
            statement.setArray(
                    2,
                    array(
                            connection,
                            "bigint",
                            heads.values().stream().map(Head::seq).toArray()));
            statement.setArray(
                    3,
                    array(
                            connection,
                            "bytea",
                            heads.values().stream().map(Head::hash).toArray(byte[][]::new)));
            statement.executeUpdate();
        }
    }

    private static java.sql.Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
