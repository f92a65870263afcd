package id.lincah.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The relay's statements. All ask for the epoch: a relay that was replaced finds nothing and marks nothing. */
final class OutboxTable {
    private static final int MOST_ROWS = 500;
    private static final int MOST_BYTES = 8_388_608;
    private static final String MINE = "exists (select from duty_lease where duty = 'outbox-relay' and epoch = ?)";
    private static final String WAITING = """
            select w.* from (
              select o.*, sum(octet_length(payload)) over (order by seq) - octet_length(payload) as bytes_before
              from (select * from outbox u where published_at is null and parked_at is null and %s
                and not exists (select from outbox p where p.aggregate_type = u.aggregate_type
                  and p.aggregate_id = u.aggregate_id and p.parked_at is not null and p.published_at is null)
                order by seq limit %d) o) w
            where w.bytes_before < %d order by w.seq
            """.formatted(MINE, MOST_ROWS, MOST_BYTES);
    private static final String PUBLISHED =
            "update outbox set published_at = clock_timestamp() where seq = any (?) and " + MINE;
    private static final String PARK =
            "update outbox set parked_at = clock_timestamp(), parked_reason = ? where seq = ? and " + MINE;
    private static final String STATE = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0), count(parked_at)
            from outbox where published_at is null
            """;

    private OutboxTable() {}

    static List<OutboxRow> waiting(Connection connection, long epoch) throws SQLException {
        try (var statement = connection.prepareStatement(WAITING)) {
            statement.setLong(1, epoch);
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    all.add(OutboxRow.of(rows));
                }
                return all;
            }
        }
    }

    static void published(Connection connection, List<OutboxRow> rows, long epoch) throws SQLException {
        try (var statement = connection.prepareStatement(PUBLISHED)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::seq).toArray()));
            statement.setLong(2, epoch);
            statement.executeUpdate();
        }
    }

    static void park(Connection connection, OutboxRow row, String reason, long epoch) throws SQLException {
        try (var statement = connection.prepareStatement(PARK)) {
            statement.setString(1, reason);
            statement.setLong(2, row.seq());
            statement.setLong(3, epoch);
            statement.executeUpdate();
        }
    }

    static OutboxState state(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(STATE);
                var rows = statement.executeQuery()) {
            rows.next();
            return new OutboxState(rows.getLong(1), rows.getDouble(2), rows.getLong(3));
        }
    }
}
