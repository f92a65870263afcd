package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.EntryKind;
import id.lincah.equivalation.credit.rules.LedgerChange;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes what the ledgers of many accounts ask for, set-wise. */
@ApplicationScoped
class LedgerWriter {
    private static final String ENTRIES = """
            insert into credit_entry (id, agency_id, person_id, kind, functional_level, source_id, evaluation_id, year,
              from_month, months, covered, predicate, scale, credit, balance, rule, steps, effective_on, corrects_entry_id,
              reason, document_number)
            select r.id, $1, r.person_id, r.kind, r.level, r.source_id, r.evaluation_id, r.year, r.from_month, r.months,
              (select array_agg(m.value::integer order by m.value::integer) from jsonb_array_elements_text(r.covered) m),
              r.predicate, r.scale, r.credit, r.balance, r.rule, r.steps, r.effective_on, r.corrects, r.reason,
              r.document_number
            from rows from (jsonb_to_recordset($2::jsonb) as (id uuid, person_id uuid, kind text, level text, source_id uuid,
                evaluation_id uuid, year integer, from_month integer, months integer, covered jsonb, predicate text,
                scale text, credit numeric, balance numeric, rule text, steps jsonb, effective_on date, corrects uuid,
                reason text, document_number text))
              with ordinality as r(id, person_id, kind, level, source_id, evaluation_id, year, from_month, months, covered,
                predicate, scale, credit, balance, rule, steps, effective_on, corrects, reason, document_number, place)
            order by r.place""";

    /** AK-06: months of rows that no longer stand are free again, before the new rows take theirs. */
    private static final String FREE = "delete from credit_month where agency_id = $1 and entry_id = any($2::uuid[])";

    private static final String TAKE = """
            insert into credit_month (agency_id, person_id, year, month, entry_id)
            select $1, r.person_id, r.year, m.value::integer, r.id
            from jsonb_to_recordset($2::jsonb) as r(id uuid, person_id uuid, kind text, year integer, covered jsonb),
              jsonb_array_elements_text(r.covered) m
            where r.kind = 'CONVERSION'""";

    private static final String ACCOUNTS = """
            update credit_account a set functional_level = c.level, level_since = c.since, balance = c.balance,
              version = a.version + 1
            from jsonb_to_recordset($2::jsonb) as c(person_id uuid, level text, since date, balance numeric)
            where a.agency_id = $1 and a.person_id = c.person_id
              and (a.functional_level, a.level_since, a.balance) is distinct from (c.level, c.since, c.balance)""";

    private static final String REFUSALS = """
            update credit_evaluation e set code = c.refusals ->> e.evaluation_id::text
            from jsonb_to_recordset($2::jsonb) as c(person_id uuid, refusals jsonb)
            where e.agency_id = $1 and e.person_id = c.person_id
              and e.code is distinct from c.refusals ->> e.evaluation_id::text""";

    Uni<Void> write(String agency, Map<UUID, LedgerChange> changes, List<PostedRow> posted, SqlConnection db) {
        var accounts = new JsonArray();
        changes.forEach((person, change) -> accounts.add(account(person, change)));
        return entries(agency, posted, db)
                .chain(() -> db.preparedQuery(ACCOUNTS).execute(Tuple.of(agency, accounts)))
                .chain(done -> db.preparedQuery(REFUSALS).execute(Tuple.of(agency, accounts)))
                .replaceWithVoid();
    }

    private static Uni<Void> entries(String agency, List<PostedRow> posted, SqlConnection db) {
        if (posted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = new JsonArray(posted.stream().map(PostedRow::stored).toList());
        var takenBack = posted.stream()
                .filter(each -> each.row().kind() == EntryKind.CORRECTION)
                .map(each -> each.row().corrects())
                .toArray(UUID[]::new);
        return db.preparedQuery(ENTRIES)
                .execute(Tuple.of(agency, rows))
                .chain(done -> db.preparedQuery(FREE).execute(Tuple.of(agency, takenBack)))
                .chain(done -> db.preparedQuery(TAKE).execute(Tuple.of(agency, rows)))
                .replaceWithVoid();
    }

    private static JsonObject account(UUID person, LedgerChange change) {
        var refusals = new JsonObject();
        change.refusals().forEach((evaluation, code) -> refusals.put(evaluation.toString(), code));
        return new JsonObject()
                .put("person_id", person.toString())
                .put("level", change.level().level().name())
                .put("since", change.level().since().toString())
                .put("balance", change.balance().toPlainString())
                .put("refusals", refusals);
    }
}
