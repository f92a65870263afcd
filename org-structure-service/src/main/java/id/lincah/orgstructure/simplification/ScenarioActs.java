package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.agency.Agency;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What every act on a scenario has in common: found or 404, version asked, audited, answered with the new version. */
@ApplicationScoped
class ScenarioActs {
    private final Commands commands;
    private final ScenarioMapper mapper;

    ScenarioActs(Commands commands, ScenarioMapper mapper) {
        this.commands = commands;
        this.mapper = mapper;
    }

    /** The set-wise part of an act; the scenario is locked and belongs to the caller's agency. */
    interface BulkWork {
        Uni<Void> on(Scenario scenario, UnitOfWork uow, SqlConnection connection);
    }

    /** An act of the agency that owns the scenario, with rows written set-wise. */
    Uni<Response> bulk(UUID id, ScenarioAct act, Object body, BulkWork work) {
        return commands.sql(
                operation(act, id),
                body,
                (uow, connection) -> ScenarioRows.locked(id, connection)
                        .invoke(scenario -> {
                            uow.requireVersion(scenario.version);
                            scenario.requireOwner(uow.caller());
                        })
                        .call(scenario -> work.on(scenario, uow, connection))
                        .flatMap(scenario -> ScenarioRows.save(scenario, connection))
                        .map(scenario -> done(scenario, act, uow)));
    }

    /** An act on the scenario alone. */
    Uni<Response> single(UUID id, ScenarioAct act, Object body, BiConsumer<Scenario, UnitOfWork> work) {
        return commands.entities(
                operation(act, id),
                body,
                uow -> find(id, uow)
                        .invoke(scenario -> work.accept(scenario, uow))
                        .call(uow::flushEntities)
                        .map(scenario -> done(scenario, act, uow)));
    }

    /** What an examining ministry does to it, knowing whether the owner is a region. */
    interface Examination {
        void of(Scenario scenario, boolean regional, UnitOfWork uow);
    }

    Uni<Response> examine(UUID id, ScenarioAct act, Object body, Examination work) {
        return commands.entities(
                operation(act, id),
                body,
                uow -> find(id, uow)
                        .call(scenario -> uow.session()
                                .find(Agency.class, scenario.agency)
                                .invoke(agency ->
                                        work.of(scenario, agency.kind().isRegional(), uow)))
                        .call(uow::flushEntities)
                        .map(scenario -> done(scenario, act, uow)));
    }

    private static Uni<Scenario> find(UUID id, UnitOfWork uow) {
        return uow.session()
                .find(Scenario.class, id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(scenario -> uow.requireVersion(scenario.version));
    }

    private Answer done(Scenario scenario, ScenarioAct act, UnitOfWork uow) {
        uow.audit(entry(scenario, act));
        return Answer.ok(mapper.view(scenario), scenario.version);
    }

    private static AuditEntry entry(Scenario scenario, ScenarioAct act) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("state", scenario.state.name());
        change.put("version", scenario.version);
        if (scenario.ruleSet != null) {
            change.put("ruleSet", scenario.ruleSet);
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
