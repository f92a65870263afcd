package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.Ledger;
import id.lincah.equivalation.credit.rules.LedgerChange;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one way rows come into accounts: lock, ask the ledger what ought to stand, write what lacks; for many at once. */
@ApplicationScoped
class Posting {
    private final Accounts accounts;
    private final LedgerWriter writer;

    Posting(Accounts accounts, LedgerWriter writer) {
        this.accounts = accounts;
        this.writer = writer;
    }

    /** What follows by itself when evaluations, levels or closings of these persons changed. */
    Uni<Map<UUID, LedgerChange>> replay(Collection<UUID> persons, UnitOfWork work, SqlConnection db) {
        return post(
                persons.stream().distinct().collect(Collectors.toMap(Function.identity(), person -> Orders.NONE)),
                work,
                db);
    }

    /** @return what was written, per person; persons without an account are left out */
    Uni<Map<UUID, LedgerChange>> post(Map<UUID, Orders> orders, UnitOfWork work, SqlConnection db) {
        return orders.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : accounts.locked(work.caller().agency(), orders.keySet(), db)
                        .chain(locked -> write(locked, orders, work, db));
    }

    private Uni<Map<UUID, LedgerChange>> write(
            List<Account> locked, Map<UUID, Orders> orders, UnitOfWork work, SqlConnection db) {
        Map<UUID, LedgerChange> changes = locked.stream()
                .collect(Collectors.toMap(
                        Account::personId, account -> change(account, orders.get(account.personId()))));
        var posted = new ArrayList<PostedRow>();
        changes.forEach((person, change) ->
                change.rows().forEach(row -> posted.add(new PostedRow(UUID.randomUUID(), person, row))));
        return writer.write(work.caller().agency(), changes, posted, db)
                .invoke(() -> posted.forEach(row -> row.tell(work)))
                .invoke(() -> changes.forEach((person, change) -> audit(person, change, work)))
                .replaceWith(changes);
    }

    private static LedgerChange change(Account account, Orders orders) {
        return Ledger.replay(account.history(), orders.rows(), orders.takenBack());
    }

    private static void audit(UUID person, LedgerChange change, UnitOfWork work) {
        if (!change.rows().isEmpty()) {
            work.audit(AuditEntry.of(
                    "credit.posted",
                    "credit-account",
                    person,
                    Map.of(
                            "rows", change.rows().size(),
                            "level", change.level().level().name(),
                            "balance", change.balance().toPlainString())));
        }
    }
}
