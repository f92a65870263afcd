package id.lincah.equivalation.equivalationcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lincah.equivalation.query.Rows;
import id.lincah.regulation.Language;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads of cases, in plain SQL. */
@ApplicationScoped
public class Cases {
    private static final String LIST = """
            select c.id, c.agency_id, c.person_id, o.name, o.nip, c.former_position_title, c.former_position_kind,
              c.former_unit_name, c.state, c.functional_code, c.level, c.mapping_confidence, c.result, c.codes, c.top_up,
              c.decree_number, c.effective_on
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where ($1::text is null or c.agency_id = $1) and ($2::text is null or c.state = $2)
              and ($3::text is null or c.result = $3) and ($4::uuid is null or c.scenario_id = $4)
              and ($5::text is null or strpos(lower(o.name), lower($5)) > 0
                or strpos(lower(c.former_position_title), lower($5)) > 0 or strpos(lower(c.former_unit_name), lower($5)) > 0)
              and ($6::uuid is null or c.id > $6)
            order by c.id limit $7""";
    private static final String ONE = """
            select c.*, o.name, o.nip, o.standing, c.decision::text as trace
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.id = $1 and ($2::text is null or c.agency_id = $2)""";

    /** What a list is narrowed to; every part may be null. */
    public record Filter(String agency, String state, String result, UUID scenarioId, String text) {}

    /** A case with its version. */
    public record Found(CaseView view, long version) {}

    private final ObjectMapper json;

    Cases(ObjectMapper json) {
        this.json = json;
    }

    public Uni<List<CaseListItem>> list(SqlConnection db, Filter filter, UUID after, int rows) {
        var values = Tuple.tuple()
                .addString(filter.agency())
                .addString(filter.state())
                .addString(filter.result())
                .addUUID(filter.scenarioId())
                .addString(filter.text())
                .addUUID(after)
                .addInteger(rows);
        return db.preparedQuery(LIST).execute(values).map(found -> Rows.list(found, CaseListItem::of));
    }

    /** @throws Problem 404 when absent or another agency's */
    public Uni<Found> one(SqlConnection db, UUID id, String agency, Language language) {
        return db.preparedQuery(ONE).execute(Tuple.of(id, agency)).map(found -> {
            if (found.size() == 0) {
                throw Problem.notFound();
            }
            var row = found.iterator().next();
            return new Found(view(row, language), row.getLong("version"));
        });
    }

    private CaseView view(Row row, Language language) {
        var decision = decision(row.getString("trace"));
        return new CaseView(
                CaseListItem.of(row),
                row.getUUID("scenario_id"),
                row.getString("regime"),
                row.getString("regulation_number"),
                Arrays.asList(row.getArrayOfStrings("unit_functions")),
                row.getUUID("successor_unit_id"),
                row.getString("successor_unit_name"),
                row.getLocalDate("displaced_on"),
                row.getLocalDate("reference_date"),
                row.getUUID("proposal_id"),
                row.getLocalDate("inaugurated_on"),
                row.getString("standing"),
                CaseView.findings(decision, language),
                CaseView.withoutFindings(decision));
    }

    private ObjectNode decision(String trace) {
        try {
            return trace == null ? null : (ObjectNode) json.readTree(trace);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored decision could not be read", broken);
        }
    }
}
