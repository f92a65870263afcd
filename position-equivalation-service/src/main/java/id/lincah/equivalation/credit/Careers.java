package id.lincah.equivalation.credit;

import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down what an office decrees of levels, grades and tests, and lets the accounts follow. */
@ApplicationScoped
public class Careers {
    /** What a step is about. */
    public enum What {
        LEVEL("credit-account.level-promoted", "DECREE"),
        GRADE("credit-account.grade-promoted", "DECREE"),
        TEST("credit-account.test-recorded", "PROOF");

        private final String action;
        private final String origin;

        What(String action, String origin) {
            this.action = action;
            this.origin = origin;
        }
    }

    /**
     * One decreed step.
     *
     * @param value the level, the grade, or the level a test was passed for
     * @param reason why it was decided where the law leaves that to a person; null otherwise
     */
    public record Decreed(UUID personId, String value, LocalDate since, String documentNumber, String reason) {}

    /** By itself and first: whoever waited for the lock must read what the other one wrote. */
    private static final String LOCK = """
            select person_id, closed_on, level_since from credit_account
            where agency_id = $1 and person_id = any($2::uuid[]) order by person_id for update""";

    private final CareerSteps steps;
    private final Posting posting;

    Careers(CareerSteps steps, Posting posting) {
        this.steps = steps;
        this.posting = posting;
    }

    /** @return code of what stands against entering anything for a person, null for nothing; unknown ones are left out */
    public Uni<Map<UUID, String>> lock(Collection<UUID> persons, LocalDate day, String agency, SqlConnection db) {
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency, persons.toArray(UUID[]::new)))
                .map(rows -> {
                    var obstacles = new HashMap<UUID, String>();
                    rows.forEach(row -> obstacles.put(row.getUUID("person_id"), obstacle(row, day)));
                    return obstacles;
                });
    }

    private static String obstacle(Row row, LocalDate day) {
        if (row.getLocalDate("closed_on") != null) {
            return "ACCOUNT_CLOSED";
        }
        return day.isBefore(row.getLocalDate("level_since")) ? "BEFORE_ACCOUNT" : null;
    }

    /** Runs in the caller's transaction, the accounts being locked. */
    public Uni<CreditEntered> enter(What what, List<Decreed> decreed, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var persons = decreed.stream().map(Decreed::personId).toList();
        var rows = decreed.stream()
                .map(each -> new CareerSteps.Step(
                        each.personId(), what.name(), each.value(), each.since(), each.documentNumber(), each.reason()))
                .toList();
        return steps.rememberOpenings(persons, agency, db)
                .chain(() -> steps.add(rows, what.origin, agency, db))
                .invoke(added -> audit(what, added, decreed, work))
                .chain(added -> posting.replay(persons, work, db))
                .map(CreditEntered::new);
    }

    private static void audit(What what, RowSet<Row> added, List<Decreed> decreed, UnitOfWork work) {
        for (var row : added) {
            decreed.stream()
                    .filter(each -> each.personId().equals(row.getUUID("person_id")))
                    .forEach(each ->
                            work.audit(AuditEntry.of(what.action, "credit-account", each.personId(), change(each))));
        }
    }

    private static Map<String, Object> change(Decreed decreed) {
        var change = new HashMap<String, Object>();
        change.put("value", decreed.value());
        change.put("since", decreed.since().toString());
        change.put("documentNumber", decreed.documentNumber());
        if (decreed.reason() != null) {
            change.put("reason", decreed.reason());
        }
        return change;
    }
}
