package id.lincah.request;

import java.sql.Connection;
import java.sql.SQLException;

/** Removes what is kept for 7 days only: answers to Idempotency-Keys and published events. Small bites, never a long lock. */
final class Housekeeping implements Duty {
    private static final int BITE = 1_000;
    private static final String[] OLD = {"""
        delete from idempotency_key where ctid = any (array(
          select ctid from idempotency_key where created_at < clock_timestamp() - interval '7 days' limit %d))
        """, """
        delete from outbox where seq = any (array(
          select seq from outbox where published_at < clock_timestamp() - interval '7 days' order by published_at limit %d))
        """};

    @Override
    public String name() {
        return "housekeeping";
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        boolean more = false;
        for (var delete : OLD) {
            try (var statement = connection.prepareStatement(delete.formatted(BITE))) {
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
