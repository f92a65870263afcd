package id.lincah.equivalation.careercheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Kept answers; they are added to and never changed. */
@ApplicationScoped
class CareerChecks {
    private static final String COLUMNS = """
            id, agency_id, person_id, kind, checked_for, functional_code, target, outcome, codes, findings::text as findings,
            facts::text as facts, credit, credit_after, rule_set, checked_by, checked_at
            """;

    private static final String KEEP = """
            insert into career_check (agency_id, person_id, kind, checked_for, functional_code, target, outcome, codes,
              findings, facts, credit, credit_after, rule_set, checked_by)
            select $1, x.person_id, x.kind, x.checked_for, x.functional_code, x.target, x.outcome,
              array(select jsonb_array_elements_text(x.codes)), x.findings, x.facts, x.credit, x.credit_after, $3, $4
            from rows from (jsonb_to_recordset($2::jsonb) as (person_id uuid, kind text, checked_for date,
                functional_code text, target text, outcome text, codes jsonb, findings jsonb, facts jsonb, credit numeric,
                credit_after numeric))
              with ordinality as x(person_id, kind, checked_for, functional_code, target, outcome, codes, findings, facts,
                credit, credit_after, place)
            order by x.place returning\s""" + COLUMNS;

    private static final String LIST = "select " + COLUMNS + """
            from career_check where ($1::text is null or agency_id = $1) and ($2::text is null or kind = $2)
              and ($3::text is null or outcome = $3) and ($4::uuid is null or person_id = $4)
              and ($5::text is null or codes @> array[$5]) and ($6::uuid is null or id < $6)
            order by id desc limit $7""";

    private final ObjectMapper json;

    CareerChecks(ObjectMapper json) {
        this.json = json;
    }

    /** @return the answers as kept, in the order asked */
    Uni<List<CareerCheckView>> keep(List<NewCheck> checks, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        var rows = new JsonArray(checks.stream()
                .map(check -> check.stored(this::written, caller.language()))
                .toList());
        var ruleSet = EquivalationLaw.book().ruleSet();
        work.audit(AuditEntry.of("career.checked", "career-check", caller.agency(), Map.of("persons", checks.size())));
        return db.preparedQuery(KEEP)
                .execute(Tuple.of(caller.agency(), rows, ruleSet.id() + " " + ruleSet.version(), caller.account()))
                .map(this::views);
    }

    /** @param after the last one of the page before; the newest comes first */
    Uni<List<CareerCheckView>> list(CareerCheckFilter filter, String scope, UUID after, int rows, SqlConnection db) {
        var values = Tuple.of(scope, filter.kind, filter.outcome, filter.personId, filter.code, after)
                .addInteger(rows);
        return db.preparedQuery(LIST).execute(values).map(this::views);
    }

    private List<CareerCheckView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(this::view).toList();
    }

    private CareerCheckView view(Row row) {
        return new CareerCheckView(
                row.getUUID("id"),
                row.getUUID("person_id"),
                row.getString("agency_id"),
                row.getString("kind"),
                row.getLocalDate("checked_for"),
                row.getString("functional_code"),
                row.getString("target"),
                row.getString("outcome"),
                List.of(row.getArrayOfStrings("codes")),
                read(row.getString("findings")),
                read(row.getString("facts")),
                row.getBigDecimal("credit"),
                row.getBigDecimal("credit_after"),
                row.getString("rule_set"),
                row.getString("checked_by"),
                row.getOffsetDateTime("checked_at"));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer could not be written", unwritable);
        }
    }

    private JsonNode read(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept answer could not be read", broken);
        }
    }
}
