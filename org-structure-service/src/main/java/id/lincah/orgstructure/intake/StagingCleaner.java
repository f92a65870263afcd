package id.lincah.orgstructure.intake;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes files, rows and faults of jobs that ended long enough ago, and at once of those nobody went on with: they hold
 * names and numbers. The counts stay. A piece at a time, so that neither a lock nor the lease suffers from a million rows.
 */
@Singleton
class StagingCleaner {
    private static final int PAUSE_ROUNDS = 240;
    private static final int PIECE = 20_000;
    /** A megabyte each. */
    private static final int FILE_PIECE = 16;

    private static final List<String> STAGED =
            List.of("intake_piece", "intake_row", "intake_key", "intake_fault", "intake_repair", "intake_difference");
    private static final String DUE = """
            select id from intake where purged_at is null
              and (ended_at < clock_timestamp() - make_interval(hours => ?) or ended_at is not null and state = 'EXPIRED')
            order by ended_at limit 1
            """;
    private static final String DELETE =
            "delete from %1$s where ctid = any (array(select ctid from %1$s where intake_id = ? limit ?))";
    private static final String DONE = "update intake set purged_at = clock_timestamp() where id = ?";

    private final int keptHours;
    private int round;

    StagingCleaner(@ConfigProperty(name = "org-structure.intake.kept-hours", defaultValue = "336") int keptHours) {
        this.keptHours = keptHours;
    }

    /**
     * Looks now and then.
     *
     * @return whether something was deleted, so that more may be left
     */
    boolean clean(Connection connection) throws SQLException {
        boolean looks = round++ % PAUSE_ROUNDS == 0;
        boolean deleted = looks && cleanPiece(connection, keptHours);
        if (deleted) {
            round = 0;
        }
        return deleted;
    }

    /** @return whether there was one, or a piece of one */
    boolean cleanPiece(Connection connection, int hours) throws SQLException {
        var due = due(connection, hours);
        if (due == null) {
            return false;
        }
        for (var table : STAGED) {
            if (delete(connection, table, due) > 0) {
                return true;
            }
        }
        try (var statement = connection.prepareStatement(DONE)) {
            statement.setObject(1, due);
            statement.executeUpdate();
        }
        return true;
    }

    private static UUID due(Connection connection, int hours) throws SQLException {
        try (var statement = connection.prepareStatement(DUE)) {
            statement.setInt(1, hours);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : null;
            }
        }
    }

    private static int delete(Connection connection, String table, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE.formatted(table))) {
            statement.setObject(1, id);
            statement.setInt(2, table.equals("intake_piece") ? FILE_PIECE : PIECE);
            return statement.executeUpdate();
        }
    }
}
