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
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads accounts with everything their ledger follows from, many at once. */
@ApplicationScoped
class Accounts {
    /** By itself and first: whoever waited for the lock must read what the other one wrote. */
    private static final String LOCK = """
            select person_id from credit_account where agency_id = $1 and person_id = any($2::uuid[])
            order by person_id for update""";

    private static final String READ = """
            select a.person_id, a.closed_on, a.counted_from, a.functional_level, a.level_since,
              (select jsonb_agg(jsonb_build_object('since', s.since, 'level', s.value,
                  'promoted', s.origin in ('DECREE', 'PLACEMENT'))) from career_step s
                where s.agency_id = $1 and s.person_id = a.person_id and s.what = 'LEVEL' and not s.taken_back) as levels,
              (select jsonb_agg(jsonb_build_object('closed', c.closed_on, 'reopened', c.reopened_on)) from credit_closure c
                where c.agency_id = $1 and c.person_id = a.person_id) as closures,
              (select jsonb_agg(jsonb_build_object('id', e.evaluation_id, 'annual', e.kind = 'ANNUAL', 'year', e.year,
                  'from', e.from_month, 'months', e.months, 'predicate', e.predicate, 'final', e.final_on,
                  'aside', e.set_aside is not null))
                from credit_evaluation e where e.agency_id = $1 and e.person_id = a.person_id) as evaluations,
              (select jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'level', r.functional_level,
                  'source', coalesce(r.source_id, r.evaluation_id, r.case_id, r.id), 'scale', r.scale,
                  'on', r.effective_on, 'year', r.year, 'from', r.from_month, 'months', r.months, 'covered', r.covered,
                  'predicate', r.predicate, 'credit', r.credit::text, 'corrects', r.corrects_entry_id) order by r.seq)
                from credit_entry r where r.agency_id = $1 and r.person_id = a.person_id) as entries
            from credit_account a where a.agency_id = $1 and a.person_id = any($2::uuid[])""";

    /** Locks the accounts, in an order all share, and reads them; persons without an account are left out. */
    Uni<List<Account>> locked(String agency, Collection<UUID> persons, SqlConnection db) {
        var values = Tuple.of(agency, persons.toArray(UUID[]::new));
        return db.preparedQuery(LOCK)
                .execute(values)
                .chain(locked -> db.preparedQuery(READ).execute(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Accounts::account)
                        .toList());
    }

    private static Account account(Row row) {
        var closures = list(row, "closures", each -> new Closure(date(each, "closed"), date(each, "reopened")));
        var levels = new LevelHistory(levels(row), row.getLocalDate("counted_from"), closures);
        return new Account(
                row.getUUID("person_id"),
                row.getLocalDate("closed_on"),
                new AccountHistory(
                        levels, list(row, "evaluations", Accounts::evaluation), list(row, "entries", Accounts::entry)));
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
