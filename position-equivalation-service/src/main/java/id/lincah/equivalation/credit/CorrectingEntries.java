package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.EntryKind;
import id.lincah.equivalation.credit.rules.LedgerRow;
import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes rows back by counter-rows. A conversion is taken back by setting its evaluation aside, so that the ledger does not
 * post it again; its months are free for another evaluation. A promotion is taken back with the level it began. What
 * follows from other rows is not taken back alone.
 */
@ApplicationScoped
class CorrectingEntries {
    private static final String SET_ASIDE = """
            update credit_evaluation e set set_aside = c.reason
            from jsonb_to_recordset($2::jsonb) as c(evaluation_id uuid, reason text)
            where e.agency_id = $1 and e.evaluation_id = c.evaluation_id""";

    /** The first day that counts went with the base. */
    private static final String COUNT_FROM_LEVEL = """
            update credit_account set counted_from = null, version = version + 1
            where agency_id = $1 and person_id = any($2::uuid[]) and counted_from is not null""";

    private final Accounts accounts;
    private final CareerSteps steps;
    private final Posting posting;

    CorrectingEntries(Accounts accounts, CareerSteps steps, Posting posting) {
        this.accounts = accounts;
        this.steps = steps;
        this.posting = posting;
    }

    Uni<Answer> correct(CreditCommands.Corrections command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var persons = command.items().stream()
                .map(CreditCommands.Correction::personId)
                .collect(Collectors.toSet());
        return accounts.locked(agency, persons, db)
                .map(locked -> standing(command, locked))
                .call(rows -> db.preparedQuery(SET_ASIDE).execute(Tuple.of(agency, conversions(command, rows))))
                .call(rows -> steps.takeBackLevels(promotions(command, rows), agency, db))
                .call(rows -> db.preparedQuery(COUNT_FROM_LEVEL).execute(Tuple.of(agency, based(command, rows))))
                .chain(rows -> posting.post(orders(command), work, db))
                .map(changes -> Answer.ok(new CreditEntered(changes), null));
    }

    private static Map<UUID, LedgerRow> standing(CreditCommands.Corrections command, List<Account> locked) {
        Map<UUID, Map<UUID, LedgerRow>> rows = locked.stream()
                .collect(Collectors.toMap(
                        Account::personId,
                        account -> account.history().standing().stream()
                                .collect(Collectors.toMap(LedgerRow::id, row -> row))));
        Map<UUID, LedgerRow> found = new HashMap<>();
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            var row = rows.getOrDefault(item.personId(), Map.of()).get(item.entryId());
            if (row == null || row.kind() == EntryKind.INTEGRATION) {
                violations.add(
                        new Violation("/items/" + i + "/entryId", row == null ? "ENTRY_UNKNOWN" : "ENTRY_DERIVED"));
            } else {
                found.put(row.id(), row);
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.faultyContent("CREDIT_FAULTY", violations);
        }
        return found;
    }

    private static UUID[] based(CreditCommands.Corrections command, Map<UUID, LedgerRow> rows) {
        return command.items().stream()
                .filter(item -> rows.get(item.entryId()).kind() == EntryKind.BASE)
                .map(CreditCommands.Correction::personId)
                .toArray(UUID[]::new);
    }

    private static JsonArray promotions(CreditCommands.Corrections command, Map<UUID, LedgerRow> rows) {
        return new JsonArray(command.items().stream()
                .filter(item -> rows.get(item.entryId()).kind() == EntryKind.LEVEL_PROMOTION)
                .map(item -> new JsonObject()
                        .put("person_id", item.personId().toString())
                        .put("level", rows.get(item.entryId()).level().name())
                        .put("since", rows.get(item.entryId()).effectiveOn().toString()))
                .toList());
    }

    private static JsonArray conversions(CreditCommands.Corrections command, Map<UUID, LedgerRow> rows) {
        return new JsonArray(command.items().stream()
                .filter(item -> rows.get(item.entryId()).kind() == EntryKind.CONVERSION)
                .map(item -> new JsonObject()
                        .put("evaluation_id", rows.get(item.entryId()).source().toString())
                        .put("reason", item.reason()))
                .toList());
    }

    private static Map<UUID, Orders> orders(CreditCommands.Corrections command) {
        Map<UUID, Orders> orders = new HashMap<>();
        command.items()
                .forEach(item -> orders.merge(
                        item.personId(), new Orders(List.of(), Map.of(item.entryId(), item.reason())), Orders::and));
        return orders;
    }
}
