package id.lincah.equivalation.setting;

import id.lincah.equivalation.obligation.ReminderDays;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes the settings of an agency; duties laid already keep their due day, reminders follow the new days. */
@ApplicationScoped
public class ChangingSettings {
    private static final String WRITE = """
            insert into equivalation_setting (agency_id, version, below_s1_override, below_s1_document,
              test_deadline_years, reminder_days, changed_by)
            values ($1, 1, $2, $3, $4, $5, $6)
            on conflict (agency_id) do update set version = equivalation_setting.version + 1,
              below_s1_override = excluded.below_s1_override, below_s1_document = excluded.below_s1_document,
              test_deadline_years = excluded.test_deadline_years, reminder_days = excluded.reminder_days,
              changed_by = excluded.changed_by
            where equivalation_setting.version = $7
            returning version""";

    private final Clock clock;

    ChangingSettings(Clock clock) {
        this.clock = clock;
    }

    public Uni<Answer> change(ChangeSettings command, UnitOfWork work, SqlConnection db) {
        if (command.lacksDocument()) {
            throw Problem.badInput(List.of(new Violation("/belowS1Document", "DOCUMENT_REQUIRED")));
        }
        var agency = work.caller().agency();
        return Settings.of(db, agency)
                .invoke(before -> work.requireVersion(before.version()))
                .chain(before -> write(before, command, work, db))
                .call(after -> ReminderDays.plan(db, agency, LocalDate.now(clock), after.reminders()))
                .map(after -> Answer.ok(after, after.version()));
    }

    private static Uni<Settings> write(Settings before, ChangeSettings command, UnitOfWork work, SqlConnection db) {
        var days = command.reminderDays().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var values = Tuple.tuple()
                .addString(work.caller().agency())
                .addBoolean(command.belowS1Override())
                .addString(command.belowS1Document())
                .addInteger(command.testDeadlineYears())
                .addArrayOfInteger(days.toArray(Integer[]::new))
                .addString(work.caller().account())
                .addLong(before.version());
        return db.preparedQuery(WRITE).execute(values).map(written -> {
            if (written.size() == 0) {
                throw Problem.preconditionFailed();
            }
            var after = new Settings(
                    command.belowS1Override(),
                    command.belowS1Document(),
                    command.testDeadlineYears(),
                    days,
                    written.iterator().next().getLong("version"));
            work.audit(AuditEntry.of("settings.changed", "agency", work.caller().agency(), change(before, after)));
            return after;
        });
    }

    private static Map<String, Object> change(Settings before, Settings after) {
        var change = new LinkedHashMap<String, Object>();
        change.put("before", before);
        change.put("after", after);
        return change;
    }
}
