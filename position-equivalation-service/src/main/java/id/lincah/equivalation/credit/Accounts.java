package id.lincah.equivalation.credit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
                        .map(StoredAccount::account)
                        .toList());
    }
}
