package id.lincah.orgstructure.intake;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes files, rows and faults of jobs that ended long enough ago: they hold names and numbers. The counts stay. */
@Singleton
class StagingCleaner {
    private static final int PAUSE_ROUNDS = 240;
    private static final List<String> STAGED =
            List.of("intake_piece", "intake_row", "intake_fault", "intake_repair", "intake_difference");
    private static final String DUE = """
            select id from intake where purged_at is null and ended_at < clock_timestamp() - make_interval(hours => ?)
            order by ended_at limit 1
            """;
    private static final String DONE = "update intake set purged_at = clock_timestamp() where id = ?";

    private final int keptHours;
    private int round;

    StagingCleaner(@ConfigProperty(name = "org-structure.intake.kept-hours", defaultValue = "336") int keptHours) {
        this.keptHours = keptHours;
    }

    /** Looks now and then; one job at a time, so that the lease stays fresh. */
    void clean(Connection connection) throws SQLException {
        if (round++ % PAUSE_ROUNDS == 0) {
            cleanOne(connection, keptHours);
        }
    }

    /** @return whether there was one */
    boolean cleanOne(Connection connection, int hours) throws SQLException {
        var due = due(connection, hours);
        if (due == null) {
            return false;
        }
        for (var table : STAGED) {
            run(connection, "delete from " + table + " where intake_id = ?", due);
        }
        run(connection, DONE, due);
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

    private static void run(Connection connection, String sql, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
