package id.lincah.equivalation.equivalationcase;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/**
 * What a case is mapped to and why; all are written in one statement, each with its line in the case's history.
 *
 * @param suggestedCode what the ranking put first; null when it was not asked
 * @param reason in the words of who decided; null when he gave none
 */
public record Mapping(
        UUID caseId,
        String functionalCode,
        FunctionalLevel level,
        boolean taskFit,
        boolean educationFieldFit,
        Act act,
        String confidence,
        String suggestedCode,
        String reason) {
    /** How it came about. */
    public enum Act {
        AUTOMATIC,
        SET,
        ACCEPT
    }

    /** A new mapping takes back the earlier judgement, which rested on another position. */
    private static final String WRITE = """
            with m as (
              select * from jsonb_to_recordset($2) as m(id uuid, functional_code text, level text, task_fit boolean,
                education_field_fit boolean, act text, confidence text, suggested text, reason text)),
            old as (
              select c.id, jsonb_build_object('state', c.state, 'functionalCode', c.functional_code, 'level', c.level,
                'taskFit', c.task_fit, 'educationFieldFit', c.education_field_fit, 'source', c.mapping_source,
                'confidence', c.mapping_confidence) as was
              from equivalation_case c join m on m.id = c.id where c.agency_id = $1),
            changed as (
              update equivalation_case c set state = 'MAPPED', version = c.version + 1, functional_code = m.functional_code,
                level = m.level, task_fit = m.task_fit, education_field_fit = m.education_field_fit,
                mapping_source = case m.act when 'AUTOMATIC' then 'AUTOMATIC' else 'OPERATOR' end,
                mapping_confidence = m.confidence, result = null, codes = '{}', decision = null, top_up = null,
                aligned_by = null, reference_date = null
              from m where c.agency_id = $1 and c.id = m.id
              returning c.id, jsonb_build_object('state', c.state, 'functionalCode', c.functional_code, 'level', c.level,
                'taskFit', c.task_fit, 'educationFieldFit', c.education_field_fit, 'source', c.mapping_source,
                'confidence', c.mapping_confidence) as now)
            insert into mapping_decision (agency_id, case_id, act, before, after, suggested_code, reason, decided_by)
            select $1, m.id, m.act, old.was, changed.now, m.suggested, m.reason, $3
            from m join old on old.id = m.id join changed on changed.id = m.id""";

    /** @return how many cases were mapped */
    public static Uni<Integer> write(SqlConnection db, UnitOfWork work, List<Mapping> mappings) {
        var rows = new JsonArray(mappings.stream().map(Mapping::json).toList());
        var caller = work.caller();
        return db.preparedQuery(WRITE)
                .execute(Tuple.of(caller.agency(), rows, caller.account()))
                .map(RowSet<Row>::rowCount);
    }

    private JsonObject json() {
        return new JsonObject()
                .put("id", caseId.toString())
                .put("functional_code", functionalCode)
                .put("level", level.name())
                .put("task_fit", taskFit)
                .put("education_field_fit", educationFieldFit)
                .put("act", act.name())
                .put("confidence", confidence)
                .put("suggested", suggestedCode)
                .put("reason", reason);
    }
}
