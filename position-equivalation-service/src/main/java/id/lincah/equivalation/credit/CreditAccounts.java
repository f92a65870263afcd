package id.lincah.equivalation.credit;

import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads of credit accounts. */
@ApplicationScoped
public class CreditAccounts {
    private static final String LIST = """
            select a.person_id, a.agency_id, o.name, a.functional_code, a.functional_level, a.balance
            from credit_account a join official o on o.agency_id = a.agency_id and o.person_id = a.person_id
            where ($1::text is null or a.agency_id = $1) and ($2::uuid is null or a.person_id > $2)
            order by a.person_id limit $3""";
    private static final String ONE = """
            select a.person_id, a.agency_id, a.functional_code, a.functional_level, a.level_since, a.balance, o.account
            from credit_account a join official o on o.agency_id = a.agency_id and o.person_id = a.person_id
            where a.person_id = $1 and ($2::text is null or a.agency_id = $2)""";
    private static final String ENTRIES = """
            select id, kind, functional_level, year, from_month, months, predicate, evaluation_id, credit, balance,
              steps::text as steps, effective_on, rule,
              corrects_entry_id, reason, document_number
            from credit_entry where agency_id = $1 and person_id = $2 order by seq""";
    private static final String REFUSALS = """
            select evaluation_id, year, from_month, months, predicate, code
            from credit_evaluation where agency_id = $1 and person_id = $2 and code is not null
            order by year, from_month, evaluation_id""";

    private static final String CAREER = """
            select what, value, since, origin, document_number, override_reason from career_step
            where agency_id = $1 and person_id = $2 and not taken_back order by since, what, value""";

    /** An account with the login of its owner, null when none is bound. */
    record Owned(CreditAccountView view, String account) {}

    private final AccountLines lines;

    CreditAccounts(AccountLines lines) {
        this.lines = lines;
    }

    Uni<List<CreditAccountView.ListItem>> list(SqlConnection db, String agency, UUID after, int rows) {
        return db.preparedQuery(LIST)
                .execute(Tuple.of(agency, after, rows))
                .map(found -> all(
                        found,
                        row -> new CreditAccountView.ListItem(
                                row.getUUID("person_id"),
                                row.getString("agency_id"),
                                row.getString("name"),
                                row.getString("functional_code"),
                                row.getString("functional_level"),
                                row.getBigDecimal("balance"))));
    }

    /** @throws Problem 404 when absent or another agency's */
    Uni<Owned> one(SqlConnection db, UUID personId, String scope) {
        return db.preparedQuery(ONE)
                .execute(Tuple.of(personId, scope))
                .map(found -> found.size() == 0 ? null : found.iterator().next())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(account -> lines(db, account));
    }

    private Uni<Owned> lines(SqlConnection db, Row account) {
        var key = Tuple.of(account.getString("agency_id"), account.getUUID("person_id"));
        return db.preparedQuery(ENTRIES)
                .execute(key)
                .chain(entries -> db.preparedQuery(REFUSALS)
                        .execute(key)
                        .chain(refusals -> db.preparedQuery(CAREER)
                                .execute(key)
                                .map(career -> AccountLines.view(
                                        account,
                                        all(entries, lines::entry),
                                        all(refusals, AccountLines::refusal),
                                        all(career, AccountLines::step)))))
                .map(view -> new Owned(view, account.getString("account")));
    }

    private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> reader) {
        return StreamSupport.stream(rows.spliterator(), false).map(reader).toList();
    }
}
