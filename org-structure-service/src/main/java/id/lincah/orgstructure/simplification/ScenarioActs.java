package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.progress.FindingTally;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What every act on a scenario has in common: found or 404, locked, version asked, written into its history, audited,
 * answered with the new version.
 */
@ApplicationScoped
class ScenarioActs {
    /** After these the open findings may be others. */
    private static final Set<ScenarioAct> COUNTED =
            EnumSet.of(ScenarioAct.SCREENING, ScenarioAct.DECISIONS, ScenarioAct.EDITS, ScenarioAct.SETTINGS);

    private final Commands commands;
    private final Completeness completeness;

    ScenarioActs(Commands commands, Completeness completeness) {
        this.commands = commands;
        this.completeness = completeness;
    }

    /** The part of an act that is its own; the scenario is locked. */
    interface Work {
        Uni<Void> on(Scenario scenario, UnitOfWork uow, SqlConnection connection);

        /** Work on the scenario alone. */
        static Work alone(BiConsumer<Scenario, UnitOfWork> work) {
            return (scenario, uow, connection) -> {
                work.accept(scenario, uow);
                return Uni.createFrom().voidItem();
            };
        }
    }

    /** An act of the agency that owns the scenario. */
    Uni<Response> owner(UUID id, ScenarioAct act, Object body, String remark, Work work) {
        return examiner(id, act, body, remark, (scenario, uow, connection) -> {
            scenario.requireOwner(uow.caller());
            return work.on(scenario, uow, connection);
        });
    }

    Uni<Response> owner(UUID id, ScenarioAct act, Object body, Work work) {
        return owner(id, act, body, null, work);
    }

    /** An act that a ministry does to it. */
    Uni<Response> examiner(UUID id, ScenarioAct act, Object body, String remark, Work work) {
        return commands.sql(
                operation(act, id),
                body,
                (uow, connection) -> ScenarioRows.locked(id, connection)
                        .invoke(scenario -> uow.requireVersion(scenario.version))
                        .call(scenario -> work.on(scenario, uow, connection))
                        .call(scenario -> count(scenario, act, connection))
                        .flatMap(scenario -> ScenarioRows.save(scenario, connection))
                        .call(scenario -> ActHistory.keep(scenario, act, remark, uow.caller(), connection))
                        .map(scenario -> done(scenario, act, remark, uow)));
    }

    /** What is still open, for the progress over agencies. */
    private Uni<Void> count(Scenario scenario, ScenarioAct act, SqlConnection connection) {
        return COUNTED.contains(act)
                ? completeness
                        .findings(scenario, connection)
                        .flatMap(open -> FindingTally.keep(scenario.id, scenario.agency, open, connection))
                : Uni.createFrom().voidItem();
    }

    private static Answer done(Scenario scenario, ScenarioAct act, String remark, UnitOfWork uow) {
        uow.audit(entry(scenario, act, remark));
        return Answer.ok(ScenarioView.of(scenario), scenario.version);
    }

    private static AuditEntry entry(Scenario scenario, ScenarioAct act, String remark) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("state", scenario.state.name());
        change.put("version", scenario.version);
        if (scenario.ruleSet != null) {
            change.put("ruleSet", scenario.ruleSet);
        }
        if (remark != null) {
            change.put("remark", remark);
        }
        var action = "scenario." + name(act);
        return new AuditEntry(action, "scenario", scenario.id.toString(), scenario.agency, change);
    }

    private static String operation(ScenarioAct act, UUID id) {
        return "scenario." + name(act) + ":" + id;
    }

    private static String name(ScenarioAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
