package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditGrantRules;
import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.events.CreditPosted;
import id.lincah.regulation.Step;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Opens the credit accounts of inaugurated officials and posts their grants, on the integrated scale. */
@ApplicationScoped
public class CreditGrants {
    private static final String ACCOUNTS = """
            insert into credit_account (agency_id, person_id, functional_code, functional_level, level_since)
            select $1, a.person_id, a.code, a.level, $2::date
            from jsonb_to_recordset($3) as a(person_id uuid, code text, level text)
            on conflict (agency_id, person_id) do update set functional_code = excluded.functional_code,
              functional_level = excluded.functional_level, level_since = excluded.level_since""";
    /** AKP-09 is the unique index: a second grant under the same regime inserts nothing. */
    private static final String ENTRIES = """
            with posted as (
              insert into credit_entry (agency_id, person_id, kind, functional_level, regime, case_id, credit, balance,
                steps, effective_on)
              select $1, g.person_id, 'GRANT', g.level, g.regime, g.case_id, g.credit, a.balance + g.credit, g.steps, $2::date
              from jsonb_to_recordset($3) as g(person_id uuid, case_id uuid, level text, regime text, credit numeric, steps jsonb)
              join credit_account a on a.agency_id = $1 and a.person_id = g.person_id
              on conflict (agency_id, person_id, regime) where kind = 'GRANT' do nothing
              returning id, person_id, functional_level, credit, balance),
            kept as (
              update credit_account a set balance = p.balance from posted p
              where a.agency_id = $1 and a.person_id = p.person_id)
            select id, person_id, functional_level, credit, balance from posted order by id""";

    /** A grade without a cell in the table gets an account but no automatic value (AKP-07). */
    public Uni<Void> grant(List<OpenCase> officials, LocalDate effectiveOn, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var accounts =
                new JsonArray(officials.stream().map(CreditGrants::account).toList());
        var entries = new JsonArray(
                officials.stream().flatMap(open -> entry(open, effectiveOn)).toList());
        return db.preparedQuery(ACCOUNTS)
                .execute(Tuple.of(agency, effectiveOn, accounts))
                .chain(opened -> db.preparedQuery(ENTRIES).execute(Tuple.of(agency, effectiveOn, entries)))
                .invoke(posted -> posted.forEach(row -> work.publish(posted(row, agency, effectiveOn))))
                .replaceWithVoid();
    }

    private static JsonObject account(OpenCase open) {
        return new JsonObject()
                .put("person_id", open.personId().toString())
                .put("code", open.functionalCode())
                .put("level", open.level().name());
    }

    private static Stream<JsonObject> entry(OpenCase open, LocalDate effectiveOn) {
        var grant = CreditGrantRules.grant(open.grantFacts(effectiveOn));
        return grant.isGiven()
                ? Stream.of(new JsonObject()
                        .put("person_id", open.personId().toString())
                        .put("case_id", open.id().toString())
                        .put("level", open.level().name())
                        .put("regime", open.regime().name())
                        .put("credit", grant.integrated().toPlainString())
                        .put("steps", steps(grant.steps())))
                : Stream.of();
    }

    static JsonArray steps(List<Step> steps) {
        return new JsonArray(steps.stream()
                .map(step -> new JsonObject().put("factor", step.factor()).put("value", step.value()))
                .toList());
    }

    private static CreditPosted posted(Row row, String agency, LocalDate effectiveOn) {
        return new CreditPosted(
                row.getUUID("id"),
                row.getUUID("person_id"),
                agency,
                "GRANT",
                row.getString("functional_level"),
                null,
                null,
                null,
                null,
                null,
                text(row.getBigDecimal("credit")),
                text(row.getBigDecimal("balance")),
                effectiveOn);
    }

    static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
