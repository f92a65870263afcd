package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Begins a scenario as a draft. */
@ApplicationScoped
class StartingScenario {
    private static final String ROOTS = """
            select i.id from unnest($3::text[]) x (code)
            join unit i on i.agency_id = $1 and i.code = x.code
            join unit_period u on u.unit_id = i.id and u.agency_id = $1 and u.valid_during @> $2::date
            """;

    Uni<Answer> start(StartScenario command, UnitOfWork uow, SqlConnection connection) {
        var scenario = Scenario.draft(uow.caller(), command.name(), command.effectiveOn());
        return roots(command.roots(), scenario, connection)
                .invoke(roots -> scenario.rootUnitIds = roots)
                .flatMap(roots -> begin(scenario, "started", uow, connection));
    }

    /** Stores a new scenario; answers it with its place. */
    static Uni<Answer> begin(Scenario draft, String how, UnitOfWork uow, SqlConnection connection) {
        return ScenarioRows.insert(draft, connection).map(scenario -> begun(scenario, how, uow));
    }

    /** The answer about a scenario that was just stored. */
    static Answer begun(Scenario scenario, String how, UnitOfWork uow) {
        uow.audit(AuditEntry.of("scenario." + how, "scenario", scenario.id, Map.of("name", scenario.name)));
        var location = "/api/org-structure/v1/scenarios/" + scenario.id;
        return Answer.created(location, ScenarioView.of(scenario), scenario.version);
    }

    private static Uni<List<UUID>> roots(List<String> codes, Scenario scenario, SqlConnection connection) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return connection
                .preparedQuery(ROOTS)
                .execute(Tuple.of(scenario.agency, scenario.dayBefore(), codes.toArray(String[]::new)))
                .map(rows -> Rows.list(rows, row -> row.getUUID(0)))
                .invoke(found -> {
                    if (found.size() < codes.size()) {
                        throw Problem.badInput("/rootUnitCode", "UNIT_UNKNOWN");
                    }
                });
    }
}
