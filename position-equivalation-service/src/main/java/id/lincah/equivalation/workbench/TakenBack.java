package id.lincah.equivalation.workbench;

import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/** Decisions taken back, all in one statement. */
final class TakenBack {
    /** The newest decision not yet undone is taken back: what was before it stands again, a judgement on it falls. */
    private static final String UNDO = """
            with last as (select d.id, d.case_id, d.before from mapping_decision d where d.agency_id = $1 and d.id = any($2)),
            old as (
              select c.id, jsonb_build_object('state', c.state, 'functionalCode', c.functional_code, 'level', c.level,
                'taskFit', c.task_fit, 'educationFieldFit', c.education_field_fit, 'source', c.mapping_source,
                'confidence', c.mapping_confidence) as was
              from equivalation_case c join last on last.case_id = c.id where c.agency_id = $1),
            changed as (
              update equivalation_case c set version = c.version + 1,
                state = case when last.before ->> 'functionalCode' is null then 'IDENTIFIED' else 'MAPPED' end,
                functional_code = last.before ->> 'functionalCode', level = last.before ->> 'level',
                task_fit = (last.before ->> 'taskFit')::boolean,
                education_field_fit = (last.before ->> 'educationFieldFit')::boolean,
                mapping_source = last.before ->> 'source', mapping_confidence = last.before ->> 'confidence',
                result = null, codes = '{}', decision = null, top_up = null, aligned_by = null, reference_date = null
              from last where c.agency_id = $1 and c.id = last.case_id returning c.id)
            insert into mapping_decision (agency_id, case_id, act, before, after, reason, undoes, decided_by)
            select $1, last.case_id, 'UNDO', old.was, last.before, $3, last.id, $4
            from last join old on old.id = last.case_id join changed on changed.id = last.case_id""";

    private TakenBack() {}

    /** @return how many decisions were taken back */
    static Uni<Integer> write(List<OpenDecision> undone, DecideCases command, UnitOfWork work, SqlConnection db) {
        var decisions = undone.stream().map(OpenDecision::undoable).toArray(UUID[]::new);
        var values = Tuple.of(work.caller().agency())
                .addArrayOfUUID(decisions)
                .addString(command.reason())
                .addString(work.caller().account());
        return db.preparedQuery(UNDO).execute(values).map(rows -> rows.rowCount());
    }
}
