package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.nomenclature.ReferenceLists;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.regulation.Language;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The ministry's look over all agencies, one agency a chunk: what would become of their executors, in numbers. */
@ApplicationScoped
class SurveyWork {
    private static final String NEXT = """
            select s.effective_on, (select min(a.code) from agency a where a.code > coalesce(s.reached, ''))
            from executor_survey s where s.id = $1 and s.state = 'CLASSIFYING' for update skip locked
            """;
    private static final String TITLES = """
            select p.title, coalesce(pe.education, ''), coalesce(pe.employment_status, ''), count(*)::int
            """ + Classifying.EXECUTORS + " and $1::uuid is not null group by 1, 2, 3";
    private static final String COUNT = """
            insert into executor_survey_count (survey_id, agency_id, of_agency, outcome, positions)
            select $1, $2, $11, outcome, sum(positions)
            from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[])
              x (title, education, status, outcome, new_code, candidates, codes, positions)
            group by outcome
            """;
    private static final String REACH =
            "update executor_survey set reached = $2, done = done + 1, failures = 0 where id = $1";
    private static final String READY = "update executor_survey set state = 'READY', failures = 0 where id = $1";
    private static final String FAILED = "update executor_survey set failures = failures + 1 where id = $1";

    private final TenantTransaction transactions;
    private final NomenclatureRules rules;

    SurveyWork(TenantTransaction transactions, NomenclatureRules rules) {
        this.transactions = transactions;
        this.rules = rules;
    }

    Uni<Boolean> chunk(String ministry, UUID id) {
        return transactions
                .sql(
                        caller(ministry, id),
                        (uow, connection) -> connection
                                .preparedQuery(NEXT)
                                .execute(Tuple.of(id))
                                .flatMap(rows -> {
                                    if (!rows.iterator().hasNext()) {
                                        return Uni.createFrom().voidItem();
                                    }
                                    return count(ministry, id, rows.iterator().next(), connection);
                                }))
                .replaceWith(true);
    }

    private Uni<Void> count(String ministry, UUID id, Row next, SqlConnection connection) {
        LocalDate day = next.getLocalDate(0);
        var agency = next.getString(1);
        if (agency == null) {
            return run(READY, Tuple.of(id), connection);
        }
        return ReferenceLists.books(connection)
                .flatMap(books -> connection
                        .preparedQuery(TITLES)
                        .execute(Tuple.of(id, agency, day))
                        .map(rows -> Titles.judge(rows, rules, books, day)))
                .flatMap(titles ->
                        run(COUNT, titles.columns(Tuple.of(id, ministry)).addValue(agency), connection))
                .flatMap(counted -> run(REACH, Tuple.of(id, agency), connection));
    }

    private static Uni<Void> run(String sql, Tuple values, SqlConnection connection) {
        return connection.preparedQuery(sql).execute(values).replaceWithVoid();
    }

    Uni<Void> failed(String ministry, UUID id) {
        return transactions.sql(caller(ministry, id), (uow, connection) -> run(FAILED, Tuple.of(id), connection));
    }

    /** Acts with the role of the examiner who asked: only that role sees all agencies. */
    private static Caller caller(String ministry, UUID id) {
        var account = "system:org-structure";
        return new Caller(account, account, ministry, Set.of("validator"), Language.ID, "executor-survey-" + id);
    }
}
