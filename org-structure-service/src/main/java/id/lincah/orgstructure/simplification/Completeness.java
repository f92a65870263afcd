package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.CaseStage;
import id.lincah.orgstructure.simplification.rules.SimplificationRules;
import id.lincah.orgstructure.simplification.rules.StageFacts;
import id.lincah.regulation.Finding;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a scenario still lacks before it may be mapped and proposed: all findings, each with its unit named. */
@ApplicationScoped
class Completeness {
    private static final String STANDING = """
            select i.id, i.code, u.name, u.type, u.echelon, u.parent_id from unit i
            join unit_period u on u.unit_id = i.id and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
            where i.agency_id = $1
            """;

    private static final String OCCUPIED = """
            select distinct p.unit_id from scenario_unit su
            join position_period p on p.unit_id = su.unit_id and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to > $2::date)
              and (p.head or p.kind in ('ADMINISTRATOR', 'PENGAWAS', 'ESELON_V'))
            join placement h on h.position_id = p.position_id and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
            where su.scenario_id = $1 and su.decision = 'REMOVE'
            """;

    private final SimplificationRules rules;

    Completeness(SimplificationRules rules) {
        this.rules = rules;
    }

    /** The structure the scenario starts from, with its deltas and removals. */
    Uni<FutureStructure> future(Scenario scenario, List<ScenarioUnit> units, SqlConnection connection) {
        return standing(scenario.agency, scenario.dayBefore(), connection)
                .flatMap(standing -> ScenarioEdit.all(scenario.id, connection)
                        .map(edits -> new FutureStructure(standing, units, edits)));
    }

    /** The units of an agency on a day. */
    static Uni<Map<UUID, FutureStructure.Standing>> standing(String agency, LocalDate on, SqlConnection connection) {
        return connection.preparedQuery(STANDING).execute(Tuple.of(agency, on)).map(rows -> {
            var standing = new HashMap<UUID, FutureStructure.Standing>();
            rows.forEach(row -> standing.put(row.getUUID(0), standing(row)));
            return standing;
        });
    }

    private static FutureStructure.Standing standing(Row row) {
        return new FutureStructure.Standing(
                row.getUUID(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getUUID(5));
    }

    Uni<List<Finding>> findings(Scenario scenario, SqlConnection connection) {
        return ScenarioUnit.all(scenario.id, connection)
                .flatMap(units -> future(scenario, units, connection)
                        .flatMap(future -> occupied(scenario, connection)
                                .map(occupied -> findings(units, new LeftBehind(future), occupied))));
    }

    private List<Finding> findings(List<ScenarioUnit> units, LeftBehind leftBehind, Set<UUID> occupied) {
        return units.stream()
                .map(unit -> leftBehind.facts(unit, occupied.contains(unit.id())))
                .flatMap(facts -> rules.incomplete(facts).stream())
                .toList();
    }

    private Uni<Set<UUID>> occupied(Scenario scenario, SqlConnection connection) {
        return connection
                .preparedQuery(OCCUPIED)
                .execute(Tuple.of(scenario.id, scenario.dayBefore()))
                .map(rows -> {
                    Set<UUID> units = new HashSet<>();
                    rows.forEach(row -> units.add(row.getUUID(0)));
                    return units;
                });
    }

    /** @throws Problem 422 with every finding, when there is one */
    private Uni<Void> require(Scenario scenario, SqlConnection connection) {
        return findings(scenario, connection)
                .invoke(findings -> {
                    if (!findings.isEmpty()) {
                        throw Problem.ruleBroken("SCENARIO_INCOMPLETE", findings);
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> map(Scenario scenario, UnitOfWork uow, SqlConnection connection) {
        requireStage(CaseStage.MAP, scenario);
        scenario.act(ScenarioAct.MAPPING);
        return require(scenario, connection);
    }

    /** Decisions may have changed after a return, so completeness is asked again. */
    Uni<Void> propose(Scenario scenario, UnitOfWork uow, SqlConnection connection) {
        requireStage(CaseStage.ADJUST, scenario);
        scenario.propose(uow.caller());
        return require(scenario, connection);
    }

    /** @throws Problem 422 when a stage before it was not gone through (R25-08) */
    private void requireStage(CaseStage stage, Scenario scenario) {
        var findings = rules.entering(new StageFacts(stage, scenario.state.passed()));
        if (!findings.isEmpty()) {
            throw Problem.ruleBroken("SCENARIO_STAGE", findings);
        }
    }
}
