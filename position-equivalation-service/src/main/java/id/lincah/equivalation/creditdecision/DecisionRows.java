package id.lincah.equivalation.creditdecision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** Reads what determinations say, for many persons in one query. */
@ApplicationScoped
class DecisionRows {
    /** By itself and first: what is determined must not change meanwhile. */
    private static final String LOCK = """
            select person_id from credit_account where agency_id = $1 and person_id = any($2::uuid[])
            order by person_id for update""";

    private static final String READ = """
            select a.person_id, a.functional_code, l.value as level, l.since as level_since, o.name, o.nip, o.birth_date,
              coalesce(g.value, o.grade) as grade, coalesce(g.since, o.grade_since) as grade_since, o.position_title,
              o.unit_name, o.office_name, o.employment_status,
              coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'line', coalesce(w.kind, e.kind),
                  'lineRule', coalesce(w.rule, e.rule), 'rule', e.rule, 'level', e.functional_level,
                  'on', e.effective_on, 'year', e.year, 'months', e.months,
                  'last', coalesce((select max(m) from unnest(e.covered) m), e.from_month + e.months - 1),
                  'predicate', e.predicate, 'document', e.document_number, 'reason', e.reason,
                  'source', coalesce(e.evaluation_id, e.case_id, e.source_id, e.id), 'credit', e.credit::text)
                  order by e.seq)
                from credit_entry e left join credit_entry w on w.id = e.corrects_entry_id
                where e.agency_id = $1 and e.person_id = a.person_id), '[]'::jsonb) as entries,
              exists (select from credit_decision d where d.agency_id = $1 and d.person_id = a.person_id
                and d.period_from = $4 and d.period_to = $3 and d.state = 'ISSUED') as decided
            from credit_account a join official o on o.agency_id = a.agency_id and o.person_id = a.person_id
            left join lateral (select s.value, s.since from career_step s where s.agency_id = $1
              and s.person_id = a.person_id and s.what = 'GRADE' and not s.taken_back and s.since <= $3
              order by s.since desc, s.recorded_at desc limit 1) g on true
            left join lateral (select k.value, k.since from (
                select s.value, s.since from career_step s where s.agency_id = $1 and s.person_id = a.person_id
                  and s.what = 'LEVEL' and not s.taken_back and s.since <= $3
                union all
                select a.functional_level, a.level_since where a.level_since <= $3) k
              order by k.since desc limit 1) l on true
            where a.agency_id = $1 and a.person_id = any($2::uuid[])""";

    private static final String NUMBERS = """
            select number from credit_decision where agency_id = $1 and number = any($2::text[]) and state = 'ISSUED'""";

    Uni<Map<UUID, Row>> read(Collection<UUID> persons, LocalDate from, LocalDate to, String agency, SqlConnection db) {
        var ids = persons.toArray(UUID[]::new);
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency, ids))
                .chain(locked -> db.preparedQuery(READ).execute(Tuple.of(agency, ids, to, from)))
                .map(rows -> {
                    var found = new HashMap<UUID, Row>();
                    rows.forEach(row -> found.put(row.getUUID("person_id"), row));
                    return found;
                });
    }

    /** @return those of the numbers that are in use */
    Uni<Collection<String>> used(Collection<String> numbers, String agency, SqlConnection db) {
        return db.preparedQuery(NUMBERS)
                .execute(Tuple.of(agency, numbers.toArray(String[]::new)))
                .map(rows -> {
                    var used = new HashSet<String>();
                    rows.forEach(row -> used.add(row.getString("number")));
                    return used;
                });
    }
}
