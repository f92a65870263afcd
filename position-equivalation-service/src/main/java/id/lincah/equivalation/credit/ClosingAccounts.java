package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.LedgerChange;
import id.lincah.events.CreditAccountClosed;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Who no longer holds a functional position collects no credit; what stands in the account stays. Months that were
 * converted after the closing are taken back, and come again when the account is opened again for them.
 */
@ApplicationScoped
public class ClosingAccounts {
    /** @param reason one of those {@link CreditAccountClosed} names */
    public record Closing(UUID personId, LocalDate closedOn, String reason) {}

    /** @param reason in words, kept in the trail */
    public record Reopening(UUID personId, LocalDate reopenedOn, String reason) {}

    private static final String CLOSE = """
            with asked as (
              select c.person_id, c.closed_on, c.reason
              from jsonb_to_recordset($2::jsonb) as c(person_id uuid, closed_on date, reason text)
              join credit_account a on a.agency_id = $1 and a.person_id = c.person_id),
            closed as (
              insert into credit_closure (agency_id, person_id, closed_on, reason)
              select $1, person_id, closed_on, reason from asked order by person_id
              on conflict (agency_id, person_id) where reopened_on is null do nothing
              returning person_id, closed_on, reason)
            update credit_account a set closed_on = c.closed_on, closing_reason = c.reason, version = a.version + 1
            from closed c where a.agency_id = $1 and a.person_id = c.person_id
            returning a.person_id""";

    private static final String REOPEN = """
            with asked as (
              select c.person_id, c.reopened_on
              from jsonb_to_recordset($2::jsonb) as c(person_id uuid, reopened_on date)),
            opened as (
              update credit_closure k set reopened_on = greatest(k.closed_on, c.reopened_on) from asked c
              where k.agency_id = $1 and k.person_id = c.person_id and k.reopened_on is null
              returning k.person_id)
            update credit_account a set closed_on = null, closing_reason = null, version = a.version + 1
            from opened o where a.agency_id = $1 and a.person_id = o.person_id
            returning a.person_id""";

    private final Posting posting;

    ClosingAccounts(Posting posting) {
        this.posting = posting;
    }

    /**
     * Runs in the caller's transaction. An account that is closed already stays as it is.
     *
     * @return whose account was open and is closed now
     */
    public Uni<List<UUID>> close(List<Closing> closings, UnitOfWork work, SqlConnection db) {
        var asked = new JsonArray(closings.stream()
                .map(each -> new JsonObject()
                        .put("person_id", each.personId().toString())
                        .put("closed_on", each.closedOn().toString())
                        .put("reason", each.reason()))
                .toList());
        var byPerson = closings.stream().collect(Collectors.toMap(Closing::personId, each -> each, (one, same) -> one));
        return db.preparedQuery(CLOSE)
                .execute(Tuple.of(work.caller().agency(), asked))
                .map(ClosingAccounts::persons)
                .call(closed -> posting.replay(closed, work, db)
                        .invoke(changes ->
                                changes.forEach((person, change) -> tell(byPerson.get(person), change, work))));
    }

    /**
     * Runs in the caller's transaction; an open account stays as it is.
     *
     * @return whose account was closed and is open again
     */
    public Uni<List<UUID>> reopen(List<Reopening> reopenings, UnitOfWork work, SqlConnection db) {
        var asked = new JsonArray(reopenings.stream()
                .map(each -> new JsonObject()
                        .put("person_id", each.personId().toString())
                        .put("reopened_on", each.reopenedOn().toString()))
                .toList());
        return db.preparedQuery(REOPEN)
                .execute(Tuple.of(work.caller().agency(), asked))
                .map(ClosingAccounts::persons)
                .call(opened -> posting.replay(opened, work, db))
                .invoke(opened -> reopenings.stream()
                        .filter(each -> opened.contains(each.personId()))
                        .forEach(each -> work.audit(AuditEntry.of(
                                "credit-account.reopened",
                                "credit-account",
                                each.personId(),
                                Map.of("on", each.reopenedOn().toString(), "reason", each.reason())))));
    }

    private static List<UUID> persons(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID("person_id"))
                .toList();
    }

    private static void tell(Closing closing, LedgerChange change, UnitOfWork work) {
        var agency = work.caller().agency();
        var balance = change.balance().toPlainString();
        work.publish(
                new CreditAccountClosed(closing.personId(), agency, closing.reason(), balance, closing.closedOn()));
        work.audit(AuditEntry.of(
                "credit-account.closed",
                "credit-account",
                closing.personId(),
                Map.of("on", closing.closedOn().toString(), "reason", closing.reason(), "balance", balance)));
    }
}
