package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.ConversionRow;
import id.lincah.equivalation.credit.rules.CreditConversion;
import id.lincah.equivalation.credit.rules.CreditConversionRules;
import id.lincah.events.CreditPosted;
import id.lincah.events.PerformanceEvaluated;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A final evaluation becomes credit, once; whatever gives none is kept with its reason. */
@ApplicationScoped
public class CreditingEvaluation {
    private static final String ANNUAL = "ANNUAL";
    private static final int MONTHS_OF_YEAR = 12;
    private static final String ACCOUNT = """
            select functional_level, balance from credit_account where agency_id = $1 and person_id = $2 for update""";
    private static final String MONTHS =
            "select month from credit_month where agency_id = $1 and person_id = $2 and year = $3";
    private static final String POST = """
            with posted as (
              insert into credit_entry (agency_id, person_id, kind, functional_level, evaluation_id, year, from_month,
                months, predicate, credit, balance, steps, effective_on)
              values ($1, $2, 'CONVERSION', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id),
            taken as (
              insert into credit_month (agency_id, person_id, year, month, entry_id)
              select $1, $2, $5, m, posted.id from posted, generate_series($6::integer, $6::integer + $7::integer - 1) m),
            kept as (update credit_account set balance = $10 where agency_id = $1 and person_id = $2)
            select id from posted""";
    private static final String REFUSE = """
            insert into credit_refusal (agency_id, evaluation_id, person_id, year, from_month, months, predicate, code)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing""";

    /** Runs inside the inbox's transaction. */
    public Uni<Void> credit(PerformanceEvaluated evaluated, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return db.preparedQuery(ACCOUNT)
                .execute(Tuple.of(agency, evaluated.personId()))
                .chain(found -> found.size() == 0
                        // Structural officials and those not yet inaugurated have no credit account.
                        ? refuse(evaluated, "NO_CREDIT_ACCOUNT", agency, db)
                        : convert(evaluated, found.iterator().next(), work, db));
    }

    private Uni<Void> convert(PerformanceEvaluated evaluated, Row account, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var level = FunctionalLevel.valueOf(account.getString("functional_level"));
        return db.preparedQuery(MONTHS)
                .execute(Tuple.of(agency, evaluated.personId(), evaluated.year()))
                .map(taken -> CreditConversionRules.convert(
                        level, List.of(row(evaluated)), Map.of(evaluated.year(), months(taken))))
                .map(conversion -> conversion.rows().get(0))
                .chain(converted -> converted.credit() == null
                        ? refuse(evaluated, converted.code(), agency, db)
                        : post(evaluated, converted, account, work, db));
    }

    private static Set<Integer> months(RowSet<Row> taken) {
        return StreamSupport.stream(taken.spliterator(), false)
                .map(row -> row.getInteger("month"))
                .collect(Collectors.toSet());
    }

    /** An annual evaluation stands for the whole year. A predicate unknown here gives no credit (AK-11). */
    private static ConversionRow row(PerformanceEvaluated evaluated) {
        var predicate = Arrays.stream(PerformancePredicate.values())
                .filter(known -> known.name().equals(evaluated.predicate()))
                .findFirst()
                .orElse(null);
        return evaluated.kind().equals(ANNUAL)
                ? new ConversionRow(evaluated.year(), 1, MONTHS_OF_YEAR, predicate)
                : new ConversionRow(evaluated.year(), evaluated.fromMonth(), evaluated.months(), predicate);
    }

    private Uni<Void> post(
            PerformanceEvaluated evaluated,
            CreditConversion.Converted converted,
            Row account,
            UnitOfWork work,
            SqlConnection db) {
        var balance = account.getBigDecimal("balance").add(converted.credit());
        var row = converted.row();
        var values = Tuple.tuple()
                .addString(work.caller().agency())
                .addUUID(evaluated.personId())
                .addString(account.getString("functional_level"))
                .addUUID(evaluated.evaluationId())
                .addInteger(row.year())
                .addInteger(row.fromMonth())
                .addInteger(row.months())
                .addString(row.predicate().name())
                .addBigDecimal(converted.credit())
                .addBigDecimal(balance)
                .addValue(CreditGrants.steps(converted.steps()))
                .addLocalDate(evaluated.finalOn());
        return db.preparedQuery(POST)
                .execute(values)
                .map(rows -> rows.iterator().next().getUUID("id"))
                .invoke(entry -> tell(entry, evaluated, values, work))
                .replaceWithVoid();
    }

    private static void tell(UUID entry, PerformanceEvaluated evaluated, Tuple values, UnitOfWork work) {
        var credit = CreditGrants.text(values.getBigDecimal(8));
        work.publish(new CreditPosted(
                entry,
                evaluated.personId(),
                work.caller().agency(),
                "CONVERSION",
                values.getString(2),
                values.getInteger(4),
                values.getInteger(5),
                values.getInteger(6),
                evaluated.evaluationId(),
                null,
                credit,
                CreditGrants.text(values.getBigDecimal(9)),
                evaluated.finalOn()));
        work.audit(AuditEntry.of(
                "credit.posted",
                "credit-account",
                evaluated.personId(),
                Map.of("entryId", entry, "evaluationId", evaluated.evaluationId(), "credit", credit)));
    }

    private static Uni<Void> refuse(PerformanceEvaluated evaluated, String code, String agency, SqlConnection db) {
        var row = row(evaluated);
        var values = Tuple.tuple()
                .addString(agency)
                .addUUID(evaluated.evaluationId())
                .addUUID(evaluated.personId())
                .addInteger(row.year())
                .addInteger(row.fromMonth())
                .addInteger(row.months())
                .addString(evaluated.predicate())
                .addString(code);
        return db.preparedQuery(REFUSE).execute(values).replaceWithVoid();
    }
}
