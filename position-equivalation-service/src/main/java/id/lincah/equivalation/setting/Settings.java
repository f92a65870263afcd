package id.lincah.equivalation.setting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;

/**
 * What the law leaves to an agency, or no source tells.
 *
 * @param belowS1Override whether a document may let somebody below S-1 pass with a note (R17-10); off by default
 * @param belowS1Document number of the agency's own decision on that; null while it is off
 * @param testDeadlineYears years within which the competence test is passed (R17-13); null: no deadline
 * @param reminderDays days before a due day on which a reminder goes out, the earliest first
 */
public record Settings(
        boolean belowS1Override,
        String belowS1Document,
        Integer testDeadlineYears,
        List<Integer> reminderDays,
        long version) {
    private static final Settings DEFAULTS = new Settings(false, null, null, List.of(180, 90, 30), 0);
    private static final String READ = "select * from equivalation_setting where agency_id = $1";

    /** The agency's own, or the defaults while it has none. */
    public static Uni<Settings> of(SqlConnection db, String agency) {
        return db.preparedQuery(READ)
                .execute(Tuple.of(agency))
                .map(rows -> rows.size() == 0 ? DEFAULTS : of(rows.iterator().next()));
    }

    private static Settings of(Row row) {
        return new Settings(
                row.getBoolean("below_s1_override"),
                row.getString("below_s1_document"),
                row.getInteger("test_deadline_years"),
                Arrays.asList(row.getArrayOfIntegers("reminder_days")),
                row.getLong("version"));
    }

    public Integer[] reminders() {
        return reminderDays.toArray(Integer[]::new);
    }
}
