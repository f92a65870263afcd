package id.lincah.request;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Removes rows that are kept for a while only, in small bites and never under a long lock. */
public final class Housekeeping implements Duty {
    private static final int BITE = 1_000;
    private static final String OLD = """
            delete from %1$s where ctid = any (array(
              select ctid from %1$s where %2$s < statement_timestamp() - interval '%3$d days' limit %4$d))
            """;

    private final String name;
    private final List<String> deletes;

    /**
     * @param name the duty's name, one for each set of rows
     * @param old made by {@link #olderThan}
     */
    public Housekeeping(String name, List<String> old) {
        this.name = name;
        this.deletes = List.copyOf(old);
    }

    /** Rows of a table whose time stamp lies more than some days back. */
    public static String olderThan(int days, String table, String column) {
        return OLD.formatted(table, column, days, BITE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        boolean more = false;
        for (var delete : deletes) {
            try (var statement = connection.prepareStatement(delete)) {
                more |= statement.executeUpdate() == BITE;
            }
        }
        return more;
    }

    /** Short enough to keep the lease fresh. */
    @Override
    public void rest(Connection connection) throws InterruptedException {
        Thread.sleep(4_000);
    }
}
