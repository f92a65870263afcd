package id.lincah.equivalation.inauguration;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who came and who did not, as it was written down for an inauguration that is still to be held. */
final class Marks {
    private static final String READ =
            "select case_id, present from inauguration_attendance where inauguration_id = $1 and open";
    private static final String ALL = """
            update inauguration_attendance set present = not (case_id = any($2)) where inauguration_id = $1""";

    private Marks() {}

    /**
     * Marks everybody present but those named.
     *
     * @throws Problem 422 when somebody is named who was not called
     */
    static Uni<Void> all(UUID inauguration, List<UUID> absent, SqlConnection db) {
        return db.preparedQuery(READ)
                .execute(Tuple.of(inauguration))
                .invoke(called -> refuseStrangers(called, absent))
                .chain(() -> db.preparedQuery(ALL)
                        .execute(Tuple.of(inauguration).addArrayOfUUID(absent.toArray(UUID[]::new))))
                .replaceWithVoid();
    }

    private static void refuseStrangers(RowSet<Row> called, List<UUID> absent) {
        var strangers = new HashSet<>(absent);
        called.forEach(row -> strangers.remove(row.getUUID("case_id")));
        if (!strangers.isEmpty()) {
            throw Problem.faultyContent("ABSENT_UNKNOWN", List.of(new Violation("/absentCaseIds", "CASE_UNKNOWN")));
        }
    }

    /**
     * Who did not come: nobody takes an oath whose presence nobody wrote down.
     *
     * @throws Problem 422 as long as a name is unmarked
     */
    static Uni<Set<UUID>> absent(UUID inauguration, SqlConnection db) {
        return db.preparedQuery(READ).execute(Tuple.of(inauguration)).map(marks -> {
            var absent = new HashSet<UUID>();
            var unmarked = 0;
            for (var mark : marks) {
                var present = mark.getBoolean("present");
                if (present == null) {
                    unmarked++;
                } else if (!present) {
                    absent.add(mark.getUUID("case_id"));
                }
            }
            if (unmarked > 0) {
                throw Problem.of(422, "ATTENDANCE_INCOMPLETE").with("unmarked", unmarked);
            }
            return absent;
        });
    }
}
