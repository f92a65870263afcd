package id.lincah.orgstructure.simplification;

import id.lincah.events.PersonDisplaced;
import id.lincah.events.PositionAbolished;
import id.lincah.events.SimplificationEnacted;
import id.lincah.events.UnitAbolished;
import id.lincah.events.UnitMoved;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.orgstructure.simplification.rules.SimplificationRules;
import id.lincah.orgstructure.simplification.rules.SotkFacts;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts a scenario into effect: all or nothing, set-wise, with every event of it in the same transaction. */
@ApplicationScoped
class Enacting {
    private final Completeness completeness;
    private final SimplificationRules rules;
    private final ReductionRules reductionRules;

    Enacting(Completeness completeness, SimplificationRules rules, ReductionRules reductionRules) {
        this.completeness = completeness;
        this.rules = rules;
        this.reductionRules = reductionRules;
    }

    Uni<Void> enact(Scenario scenario, UnitOfWork uow, SqlConnection connection) {
        refuseWithoutRegulation(scenario);
        scenario.act(ScenarioAct.ENACTMENT);
        return ScenarioUnit.all(scenario.id, connection)
                .flatMap(units -> completeness
                        .future(scenario, units, connection)
                        .flatMap(future -> change(scenario, units, future, uow, connection)));
    }

    /** R25-09 speaks before the state machine: who forgot the regulation is told so, and not "wrong state". */
    private void refuseWithoutRegulation(Scenario scenario) {
        if (scenario.state == ScenarioState.APPROVED || scenario.state == ScenarioState.REGULATED) {
            var facts = new SotkFacts(scenario.regulationNumber, scenario.regulationIssuedOn, scenario.effectiveOn);
            var obstacles = rules.obstacles(facts);
            if (!obstacles.isEmpty()) {
                throw Problem.ruleBroken("ENACTMENT_REFUSED", obstacles);
            }
        }
    }

    private Uni<Void> change(
            Scenario scenario,
            List<ScenarioUnit> units,
            FutureStructure future,
            UnitOfWork uow,
            SqlConnection connection) {
        var change = new StructureChange(scenario, future, connection);
        var placements = new PersonPlacements(connection, uow);
        return change.refuseIfStructureMoved()
                .flatMap(same -> change.endPlacements())
                .invoke(displaced -> tellDisplaced(displaced, scenario, future, uow))
                .flatMap(told -> change.endPositions())
                .invoke(abolished -> tellPositions(abolished, scenario, uow))
                .flatMap(told -> change.movePositions())
                .call(moved -> change.endUnits())
                .call(moved -> change.moveUnits())
                .invoke(moved -> tellUnits(scenario, future, uow))
                .call(moved -> placements.tellOfMovedPositions(scenario.agency, moved, scenario.effectiveOn))
                .call(moved -> placements.tellMovedUnder(scenario.agency, change.movedUnits(), scenario.effectiveOn))
                .invoke(moved -> tellEnacted(scenario, units, uow))
                .replaceWithVoid();
    }

    private static void tellDisplaced(RowSet<Row> rows, Scenario scenario, FutureStructure future, UnitOfWork uow) {
        scenario.displaced = rows.rowCount();
        var units = future.removed().stream()
                .collect(java.util.stream.Collectors.toMap(ScenarioUnit::id, java.util.function.Function.identity()));
        for (var row : rows) {
            var unit = units.get(row.getUUID(5));
            var successor = future.unit(future.successorOf(unit));
            uow.publish(new PersonDisplaced(
                    row.getUUID(0),
                    scenario.agency,
                    row.getString(7),
                    scenario.id,
                    scenario.regulationNumber,
                    row.getUUID(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    unit.id(),
                    row.getString(6),
                    unit.functions(),
                    successor.id(),
                    successor.name(),
                    criterion(unit),
                    unit.nextStep().name(),
                    scenario.effectiveOn));
        }
    }

    private static String criterion(ScenarioUnit unit) {
        return unit.claim() == null || unit.claim().criterion() == null
                ? null
                : unit.claim().criterion().name();
    }

    private static void tellPositions(RowSet<Row> rows, Scenario scenario, UnitOfWork uow) {
        for (var row : rows) {
            uow.publish(new PositionAbolished(
                    row.getUUID(0),
                    scenario.agency,
                    row.getUUID(1),
                    row.getString(2),
                    row.getString(3),
                    scenario.id,
                    scenario.effectiveOn));
        }
    }

    private static void tellUnits(Scenario scenario, FutureStructure future, UnitOfWork uow) {
        future.removed()
                .forEach(unit -> uow.publish(new UnitAbolished(
                        unit.id(), scenario.agency, scenario.id, future.successorOf(unit), scenario.effectiveOn)));
        future.moved()
                .forEach((unit, parent) ->
                        uow.publish(new UnitMoved(unit, scenario.agency, parent, scenario.effectiveOn)));
    }

    private void tellEnacted(Scenario scenario, List<ScenarioUnit> units, UnitOfWork uow) {
        var reductions = ReductionView.of(units, reductionRules).stream()
                .map(ReductionView::event)
                .toList();
        uow.publish(new SimplificationEnacted(
                scenario.id,
                scenario.agency,
                scenario.name,
                scenario.regulationNumber,
                scenario.effectiveOn,
                reductions,
                scenario.displaced));
    }
}
