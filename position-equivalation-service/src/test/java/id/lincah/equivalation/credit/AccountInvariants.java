package id.lincah.equivalation.credit;

import id.lincah.testsupport.Databases;
import java.util.List;
import java.util.UUID;

/** What must hold of an account whatever happened to it, read from the tables past everything that wrote them. */
final class AccountInvariants {
    private static final String BROKEN = """
            with person as (select ?::uuid as id),
            entry as (select e.*, not exists (select from credit_entry c where c.corrects_entry_id = e.id)
                and e.kind <> 'CORRECTION' as stands
              from credit_entry e join person p on e.person_id = p.id),
            covered as (select s.year, m.month, s.id from entry s, unnest(s.covered) as m(month)
              where s.stands and s.kind = 'CONVERSION')
            select 'the balance is not the sum of the level' as broken from credit_account a join person p
              on a.person_id = p.id where a.balance <> coalesce((select sum(e.credit) from entry e
                where e.functional_level = a.functional_level), 0)
            union all
            select 'a row carries a wrong running balance' from (select e.balance,
                sum(e.credit) over (partition by e.functional_level order by e.seq) as sum from entry e) r
              where r.balance <> r.sum
            union all
            select 'rows that stand are not what the levels hold' from (select e.functional_level,
                sum(e.credit) as all_rows, coalesce(sum(e.credit) filter (where e.stands), 0) as standing
                from entry e group by e.functional_level) l where l.all_rows <> l.standing
            union all
            select 'a month counts twice' from covered group by year, month having count(*) > 1
            union all
            select 'the lock of the months differs from the rows' from
              (select year, month, id from covered) c full join
              (select m.year, m.month, m.entry_id as id from credit_month m join person p on m.person_id = p.id) k
              on c.year = k.year and c.month = k.month and c.id = k.id where c.id is null or k.id is null
            union all
            select 'granted twice' from entry where stands and kind = 'GRANT' group by regime having count(*) > 1
            union all
            select 'a second ' || kind from entry where stands and kind in ('BASE', 'SUBCOORDINATOR')
              group by kind having count(*) > 1
            union all
            select 'a degree counted twice' from entry where stands and kind = 'EDUCATION'
              group by source_id having count(*) > 1
            union all
            select 'more bonuses than degrees' from entry where stands and kind = 'EDUCATION' having count(*) > 2
            union all
            select 'a counter-row is not the opposite' from entry c join entry e on e.id = c.corrects_entry_id
              where c.credit <> -e.credit or c.functional_level <> e.functional_level""";

    private AccountInvariants() {}

    /** The sentences that do not hold; none when all is well. */
    static List<Object> broken(UUID person) {
        return Databases.query(BROKEN, person).stream()
                .map(row -> row.get("broken"))
                .toList();
    }
}
