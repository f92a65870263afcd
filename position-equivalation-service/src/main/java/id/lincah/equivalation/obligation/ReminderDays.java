package id.lincah.equivalation.obligation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;

/** On which day a duty wants attention next: a reminder still ahead, else the first day on which it is missed. */
public final class ReminderDays {
    /** The next day after {@code %1$s}, by the reminder days {@code %2$s}; null without a deadline. */
    private static final String NEXT = "coalesce((select min(b.due - d) from unnest(%2$s::integer[]) d"
            + " where b.due - d > %1$s::date), b.due + 1)";

    private static final String PLAN = "update obligation b set next_on = " + next("$2", "$3")
            + " where b.agency_id = $1 and b.state = 'OPEN' and b.due is not null";

    private ReminderDays() {}

    /** The SQL of the next day for the obligation {@code b}. */
    static String next(String after, String days) {
        return NEXT.formatted(after, days);
    }

    /** Lays the days of all open duties of an agency anew; reminders already sent are not sent again. */
    public static Uni<Void> plan(SqlConnection db, String agency, LocalDate today, Integer[] days) {
        return db.preparedQuery(PLAN)
                .execute(Tuple.of(agency, today).addArrayOfInteger(days))
                .replaceWithVoid();
    }
}
