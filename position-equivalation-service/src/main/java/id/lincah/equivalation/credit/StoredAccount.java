package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.AccountHistory;
import id.lincah.equivalation.credit.rules.Closure;
import id.lincah.equivalation.credit.rules.ConvertedPeriod;
import id.lincah.equivalation.credit.rules.EntryKind;
import id.lincah.equivalation.credit.rules.KeptEvaluation;
import id.lincah.equivalation.credit.rules.LedgerRow;
import id.lincah.equivalation.credit.rules.LevelHistory;
import id.lincah.equivalation.credit.rules.LevelStep;
import id.lincah.equivalation.credit.rules.Scale;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads an account from the row that holds all its ledger follows from. */
final class StoredAccount {
    private StoredAccount() {}

    static Account account(Row row) {
        var closures = list(row, "closures", each -> new Closure(date(each, "closed"), date(each, "reopened")));
        var levels = new LevelHistory(levels(row), row.getLocalDate("counted_from"), closures);
        return new Account(
                row.getUUID("person_id"),
                row.getLocalDate("closed_on"),
                new AccountHistory(
                        levels,
                        list(row, "evaluations", StoredAccount::evaluation),
                        list(row, "entries", StoredAccount::entry)));
    }

    /** An account whose level never changed has no step of its own: the account says it. */
    private static List<LevelStep> levels(Row row) {
        var steps = list(
                row,
                "levels",
                each -> new LevelStep(
                        date(each, "since"),
                        FunctionalLevel.valueOf(each.getString("level")),
                        each.getBoolean("promoted")));
        return steps.isEmpty()
                ? List.of(new LevelStep(
                        row.getLocalDate("level_since"), FunctionalLevel.valueOf(row.getString("functional_level"))))
                : steps;
    }

    private static KeptEvaluation evaluation(JsonObject stored) {
        return new KeptEvaluation(
                id(stored, "id"),
                stored.getBoolean("annual"),
                stored.getInteger("year"),
                stored.getInteger("from"),
                stored.getInteger("months"),
                predicate(stored),
                date(stored, "final"),
                stored.getBoolean("aside"));
    }

    private static LedgerRow entry(JsonObject stored) {
        return new LedgerRow(
                id(stored, "id"),
                EntryKind.valueOf(stored.getString("kind")),
                FunctionalLevel.valueOf(stored.getString("level")),
                id(stored, "source"),
                Scale.valueOf(stored.getString("scale")),
                date(stored, "on"),
                stored.getInteger("year") == null ? null : period(stored),
                new BigDecimal(stored.getString("credit")),
                id(stored, "corrects"));
    }

    private static ConvertedPeriod period(JsonObject stored) {
        var covered = stored.getJsonArray("covered");
        var months = covered == null
                ? Stream.iterate(stored.getInteger("from"), month -> month + 1)
                        .limit(stored.getInteger("months"))
                        .toList()
                : covered.stream().map(Integer.class::cast).toList();
        return new ConvertedPeriod(stored.getInteger("year"), months, predicate(stored));
    }

    /** AK-11: a predicate unknown here is none. */
    private static PerformancePredicate predicate(JsonObject stored) {
        var told = stored.getString("predicate");
        return Arrays.stream(PerformancePredicate.values())
                .filter(known -> known.name().equals(told))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate date(JsonObject stored, String name) {
        var text = stored.getString(name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static UUID id(JsonObject stored, String name) {
        var text = stored.getString(name);
        return text == null ? null : UUID.fromString(text);
    }

    private static <T> List<T> list(Row row, String column, Function<JsonObject, T> reader) {
        var stored = (JsonArray) row.getValue(column);
        return stored == null
                ? List.of()
                : stored.stream().map(JsonObject.class::cast).map(reader).toList();
    }
}
