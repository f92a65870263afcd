package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.Bonuses;
import id.lincah.equivalation.credit.rules.EntryKind;
import id.lincah.equivalation.credit.rules.LedgerOrder;
import id.lincah.equivalation.credit.rules.LedgerRow;
import id.lincah.equivalation.credit.rules.Scale;
import id.lincah.equivalation.credit.rules.SubcoordinatorFacts;
import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** R17-37: the bonus of a former <em>subkoordinator</em>; a faulty line is named and nothing of the command is entered. */
@ApplicationScoped
class EnteringSubcoordinators {
    private final Accounts accounts;
    private final Posting posting;

    EnteringSubcoordinators(Accounts accounts, Posting posting) {
        this.accounts = accounts;
        this.posting = posting;
    }

    Uni<Answer> enter(CreditCommands.Subcoordinators command, UnitOfWork work, SqlConnection db) {
        var persons = command.items().stream()
                .map(CreditCommands.Subcoordinator::personId)
                .collect(Collectors.toSet());
        return accounts.locked(work.caller().agency(), persons, db)
                .map(locked -> orders(command.items(), locked))
                .chain(orders -> posting.post(orders, work, db))
                .map(changes -> Answer.ok(new CreditEntered(changes), null));
    }

    private static Map<UUID, Orders> orders(List<CreditCommands.Subcoordinator> items, List<Account> locked) {
        var byPerson = locked.stream().collect(Collectors.toMap(Account::personId, Function.identity()));
        var faults = new LineFaults();
        Map<UUID, Orders> orders = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var account = byPerson.get(item.personId());
            if (orders.containsKey(item.personId())) {
                faults.add(i, "PERSON_TWICE");
            } else if (account == null) {
                faults.add(i, "ACCOUNT_UNKNOWN");
            } else {
                judge(i, item, account, faults);
                orders.put(item.personId(), Orders.of(order(item, account)));
            }
        }
        faults.requireNone();
        return orders;
    }

    private static void judge(int line, CreditCommands.Subcoordinator item, Account account, LineFaults faults) {
        var findings = Bonuses.refusals(new SubcoordinatorFacts(item.year(), counted(account)));
        faults.add(line, findings);
        if (findings.isEmpty() && account.history().levels().on(lastDay(item)).isEmpty()) {
            faults.add(line, "BEFORE_ACCOUNT");
        }
    }

    private static boolean counted(Account account) {
        return account.history().standing().stream().anyMatch(row -> row.kind() == EntryKind.SUBCOORDINATOR);
    }

    private static LocalDate lastDay(CreditCommands.Subcoordinator item) {
        return LocalDate.of(item.year(), 12, 31);
    }

    private static LedgerOrder order(CreditCommands.Subcoordinator item, Account account) {
        return new LedgerOrder(
                EntryKind.SUBCOORDINATOR,
                UUID.randomUUID(),
                null,
                scale(account),
                lastDay(item),
                null,
                "R17-37",
                List.of(),
                null,
                item.decreeNumber());
    }

    /** With the account it is carried over to the new scale, or it stands on it already. */
    private static Scale scale(Account account) {
        return account.history().standing().stream()
                .filter(row -> row.kind() == EntryKind.BASE)
                .map(LedgerRow::scale)
                .findFirst()
                .orElse(Scale.INTEGRATED);
    }
}
