package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.Bonuses;
import id.lincah.equivalation.credit.rules.EducationFacts;
import id.lincah.equivalation.credit.rules.EntryKind;
import id.lincah.equivalation.credit.rules.LedgerOrder;
import id.lincah.equivalation.credit.rules.Scale;
import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** AK-10: the bonus for a higher degree that fits, once; a faulty line is named and nothing of the command is entered. */
@ApplicationScoped
class EnteringDegrees {
    private final Accounts accounts;
    private final Posting posting;

    EnteringDegrees(Accounts accounts, Posting posting) {
        this.accounts = accounts;
        this.posting = posting;
    }

    Uni<Answer> enter(CreditCommands.Degrees command, UnitOfWork work, SqlConnection db) {
        var persons =
                command.items().stream().map(CreditCommands.Degree::personId).collect(Collectors.toSet());
        return accounts.locked(work.caller().agency(), persons, db)
                .map(locked -> orders(command, locked))
                .chain(orders -> posting.post(orders, work, db))
                .map(changes -> Answer.ok(new CreditEntered(changes), null));
    }

    private static Map<UUID, Orders> orders(CreditCommands.Degrees command, List<Account> locked) {
        var byPerson = locked.stream().collect(Collectors.toMap(Account::personId, Function.identity()));
        var violations = new ArrayList<Violation>();
        Map<UUID, Orders> orders = new LinkedHashMap<>();
        for (int i = 0; i < command.items().size(); i++) {
            var degree = command.items().get(i);
            var codes = orders.containsKey(degree.personId())
                    ? List.of("PERSON_TWICE")
                    : codes(degree, byPerson.get(degree.personId()));
            for (var code : codes) {
                violations.add(new Violation("/items/" + i, code));
            }
            if (codes.isEmpty()) {
                orders.put(degree.personId(), Orders.of(order(degree, byPerson.get(degree.personId()))));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.faultyContent("CREDIT_FAULTY", violations);
        }
        return orders;
    }

    private static List<String> codes(CreditCommands.Degree degree, Account account) {
        if (account == null) {
            return List.of("ACCOUNT_UNKNOWN");
        }
        if (account.closedOn() != null) {
            return List.of("ACCOUNT_CLOSED");
        }
        if (account.history().levels().on(degree.effectiveOn()).isEmpty()) {
            return List.of("BEFORE_ACCOUNT");
        }
        var facts = new EducationFacts(
                degree.former(), degree.obtained(), degree.fits(), new StandingDegrees(account).counted());
        return Bonuses.refusals(facts).stream().map(finding -> finding.code()).toList();
    }

    private static LedgerOrder order(CreditCommands.Degree degree, Account account) {
        return new LedgerOrder(
                EntryKind.EDUCATION,
                new StandingDegrees(account).source(degree.obtained()),
                null,
                Scale.INTEGRATED,
                degree.effectiveOn(),
                null,
                "AK-10",
                List.of(),
                degree.obtained().name(),
                degree.proofNumber());
    }
}
