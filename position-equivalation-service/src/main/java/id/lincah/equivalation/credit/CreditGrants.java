package id.lincah.equivalation.credit;

import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.equivalation.manualcredit.ManualCredits;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Opens the credit accounts of inaugurated officials and posts their grants, on the integrated scale. */
@ApplicationScoped
public class CreditGrants {
    /** A person evaluated at the same moment waits: his evaluation must find the account, or the account it. */
    private static final String LOCK = """
            select o.person_id, a.person_id is not null as known
            from official o left join credit_account a on a.agency_id = o.agency_id and a.person_id = o.person_id
            where o.agency_id = $1 and o.person_id = any($2::uuid[]) order by o.person_id for update of o""";

    private static final String ACCOUNTS = """
            insert into credit_account (agency_id, person_id, functional_code, functional_level, level_since)
            select $1, a.person_id, a.code, a.level, $2::date
            from jsonb_to_recordset($3) as a(person_id uuid, code text, level text)
            on conflict (agency_id, person_id) do update set functional_code = excluded.functional_code""";

    /** AKP-09 is the unique index: a second grant under the same regime inserts nothing while the first one stands. */
    private static final String ENTRIES = """
            with posted as (
              insert into credit_entry (agency_id, person_id, kind, functional_level, regime, case_id, source_id, rule,
                credit, balance, steps, effective_on, grant_number, reason, document_number)
              select $1, g.person_id, 'GRANT', g.level, g.regime, g.case_id, g.case_id, g.rule, g.credit,
                g.credit + (select coalesce(sum(e.credit), 0) from credit_entry e
                  where e.agency_id = $1 and e.person_id = g.person_id and e.functional_level = g.level),
                g.steps, $2::date,
                1 + (select count(*) from credit_entry e join credit_entry c on c.corrects_entry_id = e.id
                  where e.agency_id = $1 and e.person_id = g.person_id and e.kind = 'GRANT' and e.regime = g.regime),
                g.reason, g.document_number
              from jsonb_to_recordset($3) as g(person_id uuid, case_id uuid, level text, regime text, rule text,
                credit numeric, steps jsonb, reason text, document_number text)
              join credit_account a on a.agency_id = $1 and a.person_id = g.person_id
              on conflict (agency_id, person_id, regime, grant_number) where kind = 'GRANT' do nothing
              returning id, person_id, functional_level, credit, balance),
            kept as (
              update credit_account a set balance = p.balance from posted p
              where a.agency_id = $1 and a.person_id = p.person_id)
            select id, person_id, functional_level, credit, balance from posted order by id""";

    private final OpeningAgain openingAgain;
    private final ManualCredits manualCredits;

    CreditGrants(OpeningAgain openingAgain, ManualCredits manualCredits) {
        this.openingAgain = openingAgain;
        this.manualCredits = manualCredits;
    }

    /** A grade without a cell in the table gets an account and, if a person set one, the reasoned value (AKP-07). */
    public Uni<Void> grant(List<OpenCase> officials, LocalDate effectiveOn, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var persons = officials.stream().map(OpenCase::personId).toArray(UUID[]::new);
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency, persons))
                .map(CreditGrants::known)
                .call(known -> openingAgain.before(known, agency, db))
                .call(known -> post(officials, effectiveOn, work, db))
                .chain(known -> openingAgain.after(officials, known, effectiveOn, work, db));
    }

    private static List<UUID> known(RowSet<Row> locked) {
        return StreamSupport.stream(locked.spliterator(), false)
                .filter(row -> row.getBoolean("known"))
                .map(row -> row.getUUID("person_id"))
                .toList();
    }

    private Uni<Void> post(List<OpenCase> officials, LocalDate effectiveOn, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var accounts = new JsonArray(officials.stream().map(GrantRows::account).toList());
        var cases = officials.stream().map(OpenCase::id).toList();
        return db.preparedQuery(ACCOUNTS)
                .execute(Tuple.of(agency, effectiveOn, accounts))
                .chain(opened -> openingAgain.remember(officials, agency, db))
                .chain(opened -> manualCredits.of(db, agency, cases))
                .map(manual -> GrantRows.entries(officials, effectiveOn, manual))
                .chain(entries -> db.preparedQuery(ENTRIES).execute(Tuple.of(agency, effectiveOn, entries)))
                .invoke(posted -> posted.forEach(row -> work.publish(GrantRows.posted(row, agency, effectiveOn))))
                .replaceWithVoid();
    }
}
