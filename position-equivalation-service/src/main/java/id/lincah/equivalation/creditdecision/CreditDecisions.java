package id.lincah.equivalation.creditdecision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Determinations as they were issued. */
@ApplicationScoped
class CreditDecisions {
    private static final String LIST = """
            select id, person_id, agency_id, number, period_from, period_to, issued_on, total, state from credit_decision
            where ($1::text is null or agency_id = $1) and ($2::date is null or period_from = $2)
              and ($3::date is null or period_to = $3) and ($4::text is null or state = $4)
              and ($5::uuid is null or person_id = $5) and ($6::uuid is null or id > $6)
            order by id limit $7""";

    private static final String ONE = """
            select d.id, d.person_id, d.agency_id, d.number, d.period_from, d.period_to, d.issued_on, d.total, d.state,
              d.withdrawal_reason, d.issued_by, d.version, d.content::text as content, o.account
            from credit_decision d join official o on o.agency_id = d.agency_id and o.person_id = d.person_id
            where d.id = $1 and ($2::text is null or d.agency_id = $2)""";

    private static final String CONTENTS = """
            select id, content::text as content from credit_decision
            where agency_id = $1 and period_from = $2 and period_to = $3 and state = 'ISSUED'
              and ($4::uuid is null or id > $4) order by id limit $5""";

    private static final String WITHDRAW = """
            update credit_decision set state = 'WITHDRAWN', withdrawal_reason = $3, version = version + 1
            where agency_id = $1 and id = $2""";

    /** A determination with its version, and the login of its owner, null when none is bound. */
    record Owned(CreditDecisionView view, long version, String account) {}

    /** What one paper is made of. */
    record Content(UUID id, DecisionContent content) {}

    private final ObjectMapper json;

    CreditDecisions(ObjectMapper json) {
        this.json = json;
    }

    Uni<List<CreditDecisionView.ListItem>> list(
            CreditDecisionFilter filter, String scope, UUID after, int rows, SqlConnection db) {
        var values = Tuple.of(scope, filter.periodFrom, filter.periodTo, filter.state, filter.personId, after)
                .addInteger(rows);
        return db.preparedQuery(LIST)
                .execute(values)
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(CreditDecisions::item)
                        .toList());
    }

    /** @throws Problem 404 when absent or another agency's */
    Uni<Owned> one(UUID id, String scope, SqlConnection db) {
        return db.preparedQuery(ONE)
                .execute(Tuple.of(id, scope))
                .map(found -> found.size() == 0 ? null : found.iterator().next())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(row -> new Owned(view(row), row.getLong("version"), row.getString("account")));
    }

    /** The determinations of a period that hold, a stretch at a time. */
    Uni<List<Content>> contents(String agency, LocalDate from, LocalDate to, UUID after, int rows, SqlConnection db) {
        return db.preparedQuery(CONTENTS)
                .execute(Tuple.of(agency, from, to, after, rows))
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(row -> new Content(row.getUUID("id"), content(row)))
                        .toList());
    }

    /** A wrong one is withdrawn and stays readable; its period is free for the right one. */
    Uni<Answer> withdraw(UUID id, String reason, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return one(id, agency, db)
                .invoke(owned -> work.requireVersion(owned.version()))
                .invoke(owned -> {
                    if (!owned.view().state().equals("ISSUED")) {
                        throw Problem.conflict("DECISION_WITHDRAWN");
                    }
                })
                .call(owned -> db.preparedQuery(WITHDRAW).execute(Tuple.of(agency, id, reason)))
                .invoke(owned -> work.audit(AuditEntry.of(
                        "credit.determination-withdrawn", "credit-decision", id, Map.of("reason", reason))))
                .chain(owned -> one(id, agency, db))
                .map(owned -> Answer.ok(owned.view(), owned.version()));
    }

    private CreditDecisionView view(Row row) {
        return new CreditDecisionView(
                row.getUUID("id"),
                row.getUUID("person_id"),
                row.getString("agency_id"),
                row.getString("number"),
                row.getLocalDate("period_from"),
                row.getLocalDate("period_to"),
                row.getLocalDate("issued_on"),
                row.getBigDecimal("total"),
                row.getString("state"),
                row.getString("withdrawal_reason"),
                row.getString("issued_by"),
                content(row));
    }

    private static CreditDecisionView.ListItem item(Row row) {
        return new CreditDecisionView.ListItem(
                row.getUUID("id"),
                row.getUUID("person_id"),
                row.getString("agency_id"),
                row.getString("number"),
                row.getLocalDate("period_from"),
                row.getLocalDate("period_to"),
                row.getLocalDate("issued_on"),
                row.getBigDecimal("total"),
                row.getString("state"));
    }

    private DecisionContent content(Row row) {
        try {
            return json.readValue(row.getString("content"), DecisionContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a determination could not be read", broken);
        }
    }
}
