package id.lincah.equivalation.assessmentrun;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Begins a run: the ministry's examiner over all agencies, an operator over his own. */
@ApplicationScoped
class StartingRun {
    private static final String START = """
            insert into assessment_run (agency_id, state, national, alignment, agencies, scenario_id, regime, rule_set,
              started_by)
            values ($1, 'PLANNING', $2, $3, $4, $5, $6, $7, $8)
            on conflict (agency_id) where state in ('PLANNING', 'RUNNING', 'PAUSED') do nothing
            returning id""";

    private final ObjectMapper json;

    StartingRun(ObjectMapper json) {
        this.json = json;
    }

    Uni<Answer> start(StartAssessmentRun command, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        requireOwnAgency(command, caller);
        return db.preparedQuery(START)
                .execute(row(command, caller))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.conflict("ASSESSMENT_RUN_ACTIVE");
                    }
                    return rows.iterator().next().getUUID(0);
                })
                .chain(id -> RunView.one(id, caller.agency(), db))
                .map(view -> {
                    work.audit(AuditEntry.of("assessment-run.started", "assessment-run", view.id(), asked(command)));
                    return new Answer(202, view, view.version(), "/api/equivalation/v1/assessment-runs/" + view.id());
                });
    }

    private static void requireOwnAgency(StartAssessmentRun command, Caller caller) {
        var own = command.agencies() == null || command.agencies().stream().allMatch(caller.agency()::equals);
        if (!own && !isNational(caller)) {
            throw Problem.forbidden("OWN_AGENCY_ONLY");
        }
    }

    private static boolean isNational(Caller caller) {
        return caller.has("validator");
    }

    private Tuple row(StartAssessmentRun command, Caller caller) {
        var book = EquivalationLaw.book().ruleSet();
        return Tuple.tuple()
                .addString(caller.agency())
                .addBoolean(isNational(caller))
                .addJsonObject(alignment(command))
                .addArrayOfString(
                        command.agencies() == null ? null : command.agencies().toArray(String[]::new))
                .addUUID(command.scenarioId())
                .addString(command.regime() == null ? null : command.regime().name())
                .addString(book.id() + " " + book.version())
                .addString(caller.account());
    }

    private JsonObject alignment(StartAssessmentRun command) {
        try {
            return new JsonObject(json.writeValueAsString(command.alignment()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a command could not be written", broken);
        }
    }

    private static Map<String, Object> asked(StartAssessmentRun command) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("referenceDate", command.alignment().referenceDate());
        asked.put("agencies", command.agencies());
        asked.put("scenarioId", command.scenarioId());
        asked.put("regime", command.regime());
        return asked;
    }
}
