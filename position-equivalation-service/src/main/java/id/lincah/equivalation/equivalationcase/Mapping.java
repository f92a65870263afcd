package id.lincah.equivalation.equivalationcase;

import id.lincah.regulation.FunctionalLevel;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/** What a case is mapped to, and how mappings are written: all in one statement. */
record Mapping(
        UUID caseId,
        String functionalCode,
        FunctionalLevel level,
        boolean taskFit,
        boolean educationFieldFit,
        String source,
        String confidence) {
    /** A new mapping takes back the earlier decision, which rested on another position. */
    private static final String WRITE = """
            update equivalation_case c set state = 'MAPPED', version = c.version + 1, functional_code = m.functional_code,
              level = m.level, task_fit = m.task_fit, education_field_fit = m.education_field_fit,
              mapping_source = m.source, mapping_confidence = m.confidence, result = null, codes = '{}',
              decision = null, top_up = null, aligned_by = null, reference_date = null
            from jsonb_to_recordset($2) as m(id uuid, functional_code text, level text, task_fit boolean,
              education_field_fit boolean, source text, confidence text)
            where c.agency_id = $1 and c.id = m.id""";

    static Uni<Integer> write(SqlConnection db, String agency, List<Mapping> mappings) {
        var rows = new JsonArray(mappings.stream().map(Mapping::json).toList());
        return db.preparedQuery(WRITE).execute(Tuple.of(agency, rows)).map(RowSet<Row>::rowCount);
    }

    private JsonObject json() {
        return new JsonObject()
                .put("id", caseId.toString())
                .put("functional_code", functionalCode)
                .put("level", level.name())
                .put("task_fit", taskFit)
                .put("education_field_fit", educationFieldFit)
                .put("source", source)
                .put("confidence", confidence);
    }
}
