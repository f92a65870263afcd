package id.lincah.equivalation.credit;

import id.lincah.testsupport.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The tables of an account, read past everything that wrote them, and what must hold of them whatever happened. */
final class AccountTables implements AutoCloseable {
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

    private static final String STANDING = """
            select id from credit_entry e where person_id = ? and kind not in ('CORRECTION', 'INTEGRATION')
              and not exists (select from credit_entry c where c.corrects_entry_id = e.id) order by seq""";

    private final Connection connection;

    AccountTables() throws SQLException {
        connection = Databases.connect();
    }

    /** The sentences that do not hold; none when all is well. */
    List<Object> broken(UUID person) {
        return column(BROKEN, person);
    }

    /** The rows an official may take back. */
    List<Object> standing(UUID person) {
        return column(STANDING, person);
    }

    int rows(UUID person) {
        return column("select id from credit_entry where person_id = ?", person).size();
    }

    boolean hasAccount(UUID person) {
        return !column("select person_id from credit_account where person_id = ?", person)
                .isEmpty();
    }

    private List<Object> column(String sql, UUID person) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person);
            var values = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getObject(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
