package id.lincah.equivalation.assessmentrun;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.equivalation.equivalationcase.AlignCases;
import id.lincah.regulation.Language;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import java.util.UUID;

/** A run as its workers need it: who asked, what for, and which cases. */
record AssessmentRun(
        UUID id,
        String agency,
        long version,
        RunState state,
        boolean national,
        AlignCases alignment,
        String[] agencies,
        UUID scenarioId,
        String regime,
        String startedBy) {
    private static final String ONE = """
            select id, agency_id, version, state, national, alignment::text as alignment, agencies, scenario_id, regime,
              started_by
            from assessment_run where agency_id = $1 and id = $2""";

    /** @throws Problem 404 when absent or another agency's */
    static Uni<AssessmentRun> one(String agency, UUID id, ObjectMapper json, SqlConnection db) {
        return find(ONE, agency, id, json, db);
    }

    /** Locks it: acts on a run follow each other. */
    static Uni<AssessmentRun> locked(String agency, UUID id, ObjectMapper json, SqlConnection db) {
        return find(ONE + " for update", agency, id, json, db);
    }

    private static Uni<AssessmentRun> find(String sql, String agency, UUID id, ObjectMapper json, SqlConnection db) {
        return db.preparedQuery(sql).execute(Tuple.of(agency, id)).map(rows -> {
            if (rows.size() == 0) {
                throw Problem.notFound();
            }
            return of(rows.iterator().next(), json);
        });
    }

    private static AssessmentRun of(Row row, ObjectMapper json) {
        return new AssessmentRun(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getLong("version"),
                RunState.valueOf(row.getString("state")),
                row.getBoolean("national"),
                alignment(row.getString("alignment"), json),
                row.getArrayOfStrings("agencies"),
                row.getUUID("scenario_id"),
                row.getString("regime"),
                row.getString("started_by"));
    }

    private static AlignCases alignment(String stored, ObjectMapper json) {
        try {
            return json.readValue(stored, AlignCases.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored run could not be read", broken);
        }
    }

    /** The suite working for whoever asked; only the role of the examiner sees all agencies. */
    Caller owner() {
        return owner(id, agency, national);
    }

    static Caller owner(UUID id, String agency, boolean national) {
        var system = judge(id, agency);
        return national
                ? new Caller(
                        system.account(),
                        system.subject(),
                        agency,
                        Set.of("validator"),
                        Language.ID,
                        system.correlationId())
                : system;
    }

    /** The suite working on the cases of one agency, behind that agency's own wall. */
    static Caller judge(UUID id, String agency) {
        return Caller.system("position-equivalation", agency, "assessment-run-" + id);
    }
}
