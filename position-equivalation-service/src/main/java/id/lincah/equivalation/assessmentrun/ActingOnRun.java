package id.lincah.equivalation.assessmentrun;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Holds a run, lets it go on, or ends it. Chunks in work are finished first: their rows are locked until then. */
@ApplicationScoped
class ActingOnRun {
    private static final String STATE = """
            update assessment_run set state = $3, version = version + 1,
              ended_at = case when $3 = 'CANCELLED' then clock_timestamp() end
            where agency_id = $1 and id = $2""";
    private static final String CHUNKS =
            "update assessment_chunk set open = $2, failures = 0 where run_id = $1 and done_at is null";

    private final ObjectMapper json;

    ActingOnRun(ObjectMapper json) {
        this.json = json;
    }

    Uni<Answer> act(UUID id, RunAct act, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return AssessmentRun.locked(agency, id, json, db)
                .map(run -> next(run, act, work))
                .chain(next -> db.preparedQuery(STATE)
                        .execute(Tuple.of(agency, id, next.name()))
                        .chain(done -> db.preparedQuery(CHUNKS).execute(Tuple.of(id, next == RunState.RUNNING))))
                .chain(done -> RunView.one(id, agency, db))
                .map(view -> {
                    work.audit(AuditEntry.of(
                            "assessment-run." + act.label(),
                            "assessment-run",
                            id,
                            Map.of("state", view.state(), "judged", view.judged())));
                    return Answer.ok(view, view.version());
                });
    }

    private static RunState next(AssessmentRun run, RunAct act, UnitOfWork work) {
        if (run.national() && !work.caller().has("validator")) {
            throw Problem.forbidden("OWN_AGENCY_ONLY");
        }
        work.requireVersion(run.version());
        return act.after(run.state());
    }
}
