package id.lincah.equivalation.careerpath;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what paths and promotions rest on as it was known on a day, for one person or for many in one query. */
@ApplicationScoped
public class Travellers {
    private static final String READ = """
            select a.person_id, a.agency_id, o.name, o.account, a.functional_code, a.functional_level, a.level_since,
              a.counted_from, coalesce(g.value, o.grade) as grade, coalesce(g.since, o.grade_since) as grade_since,
              $4::date as as_of, coalesce(a.closed_on <= $4, false) as closed,
              (select coalesce(sum(e.credit), 0) from credit_entry e where e.agency_id = a.agency_id
                and e.person_id = a.person_id and e.functional_level = a.functional_level and e.effective_on <= $4) as credit,
              (select max(m.year * 12 + m.month) from credit_month m join credit_entry e on e.id = m.entry_id
                where m.agency_id = a.agency_id and m.person_id = a.person_id and e.effective_on <= $4) as converted,
              (select jsonb_object_agg(v.year, v.predicate order by v.final_on, v.evaluation_id) from credit_evaluation v
                where v.agency_id = a.agency_id and v.person_id = a.person_id and v.kind = 'ANNUAL'
                  and v.set_aside is null and v.final_on <= $4) as predicates,
              exists (select from career_step s where s.agency_id = a.agency_id and s.person_id = a.person_id
                and s.what = 'TEST' and s.value = $7::jsonb ->> a.functional_level and s.since <= $4
                and not s.taken_back) as tested,
              -- Who reached the level after it was counted took one of the places.
              (select greatest(0, sum(greatest(v.need - v.filled, 0)) - (select count(*) from career_step t
                  join credit_account h on h.agency_id = t.agency_id and h.person_id = t.person_id
                  where t.agency_id = a.agency_id and t.what = 'LEVEL' and t.value = $7::jsonb ->> a.functional_level
                    and t.since > max(v.counted_on) and not t.taken_back and t.origin in ('DECREE', 'PLACEMENT')
                    and h.functional_code = a.functional_code))::integer
                from vacancy v where v.agency_id = a.agency_id
                and v.functional_code = a.functional_code and v.level = $7::jsonb ->> a.functional_level
                having count(*) > 0) as open_places,
              (select jsonb_agg(jsonb_build_object('code', b.code, 'due', b.due, 'regime', c.regime, 'promotions',
                  (select count(*) from career_step p where p.agency_id = a.agency_id and p.person_id = a.person_id
                    and p.what = 'GRADE' and not p.taken_back and p.since <= $4
                    and p.since > coalesce(c.inaugurated_on, c.effective_on, c.reference_date))))
                from obligation b join equivalation_case c on c.id = b.case_id
                where b.agency_id = a.agency_id and b.person_id = a.person_id
                  and (b.state in ('OPEN', 'MISSED') or b.state = 'MET' and b.met_on > $4)) as duties,
              exists (select from credit_entry e where e.agency_id = a.agency_id and e.person_id = a.person_id
                and e.kind = 'GRANT' and e.functional_level = a.functional_level
                and not exists (select from credit_entry c where c.corrects_entry_id = e.id)) as equated
            from credit_account a join official o on o.agency_id = a.agency_id and o.person_id = a.person_id
            left join lateral (select s.value, s.since from career_step s where s.agency_id = a.agency_id
              and s.person_id = a.person_id and s.what = 'GRADE' and not s.taken_back and s.since <= $4
              order by s.since desc, s.recorded_at desc limit 1) g on true
            where ($1::uuid[] is null or a.person_id = any($1)) and ($2::text is null or a.agency_id = $2)
              and ($3::text is null or a.functional_level = $3) and ($5::uuid is null or a.person_id > $5)
              and ($8::text is null or a.functional_code = $8) and ($9::date is null or a.level_since <= $9)
              and ($10::date is null or coalesce(g.since, o.grade_since) <= $10)
              and ($1::uuid[] is not null or (a.level_since <= $4 and (a.closed_on is null or a.closed_on > $4)))
              and ($11::uuid[] is null or a.person_id = any($11))
              -- Their scale knows no grades to rise through.
              and o.employment_status <> 'PPPK'
            order by a.person_id limit $6""";

    public Uni<List<Traveller>> read(WantedAccounts wanted, SqlConnection db) {
        return db.preparedQuery(READ)
                .execute(wanted.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new KnownTraveller(row).traveller())
                        .toList());
    }
}
