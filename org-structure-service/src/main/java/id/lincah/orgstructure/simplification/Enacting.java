package id.lincah.orgstructure.simplification;

import id.lincah.events.SimplificationEnacted;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.orgstructure.simplification.rules.SimplificationRules;
import id.lincah.orgstructure.simplification.rules.SotkFacts;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts a scenario into effect: all or nothing, set-wise, in one transaction. A day that lies ahead gets its periods now;
 * what others are told waits for it.
 */
@ApplicationScoped
class Enacting {
    /**
     * Whether what leaned on a unit that ends still stands is asked for each unit when the transaction ends. Days the planner
     * does not know seem to leave few periods, so it would read all of them each time, beside the unit's, to save some pages.
     */
    private static final String PLAN_BY_KEY = "discard plans; set local enable_bitmapscan = off";

    private final Completeness completeness;
    private final SimplificationRules rules;
    private final ReductionRules reductionRules;
    private final Announcements announcements;
    private final Clock clock;

    Enacting(
            Completeness completeness,
            SimplificationRules rules,
            ReductionRules reductionRules,
            Announcements announcements,
            Clock clock) {
        this.completeness = completeness;
        this.rules = rules;
        this.reductionRules = reductionRules;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<Void> enact(Scenario scenario, UnitOfWork uow, SqlConnection connection) {
        refuseWithoutRegulation(scenario);
        scenario.enact(clock.instant());
        return connection
                .query(PLAN_BY_KEY)
                .execute()
                .flatMap(planned -> ScenarioUnit.all(scenario.id, connection))
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
        var positions = new PositionChange(change);
        var news = new EnactmentNews(scenario, future);
        var trace = new EnactmentTrace(change);
        return new UnchangedSince(change, future)
                .lock(connection)
                .call(trace::before)
                .call(change::addUnits)
                .flatMap(begun -> positions.reshape())
                .invoke(news::positionsChanged)
                .flatMap(reshaped -> removePositions(scenario, positions, news)
                        .map(moved -> Stream.concat(
                                        Stream.of(moved), Rows.list(reshaped, row -> row.getUUID(0)).stream())
                                .toArray(UUID[]::new)))
                .call(moved -> changeUnits(change, positions, future, news))
                .call(trace::after)
                .call(moved ->
                        announcements.tell(uow, connection, scenario.effectiveOn, scenario.reason(), news.events()))
                .call(moved -> tellOfPeople(scenario, moved, change, uow))
                .call(moved -> tellEnacted(scenario, units, uow, connection))
                .replaceWithVoid();
    }

    /** Answers the positions that went to another unit. */
    private static Uni<UUID[]> removePositions(Scenario scenario, PositionChange positions, EnactmentNews news) {
        return positions
                .endActings()
                .invoke(news::actingEnded)
                .flatMap(ended -> positions.endPlacements())
                .invoke(displaced -> scenario.displaced = displaced.rowCount())
                .invoke(news::displaced)
                .flatMap(told -> positions.endPositions())
                .invoke(news::positionsAbolished)
                .flatMap(told -> positions.movePositions())
                .invoke(news::positionsChanged)
                .map(moved -> Rows.list(moved, row -> row.getUUID(0)).toArray(UUID[]::new));
    }

    private static Uni<Void> changeUnits(
            StructureChange change, PositionChange positions, FutureStructure future, EnactmentNews news) {
        return change.endUnits()
                .call(change::reshapeUnits)
                .call(positions::add)
                .invoke(news::unitsAbolished)
                .invoke(() -> news.unitsMoved(change.reshaped()))
                .flatMap(done -> change.begun(renamedOrAdded(future)))
                .invoke(news::unitsBegun)
                .invoke(news::positionsCreated)
                .replaceWithVoid();
    }

    private static UUID[] renamedOrAdded(FutureStructure future) {
        return future.edits().stream()
                .filter(edit ->
                        edit.kind() == ScenarioEdit.Kind.ADD_UNIT || edit.kind() == ScenarioEdit.Kind.RENAME_UNIT)
                .map(ScenarioEdit::targetId)
                .toArray(UUID[]::new);
    }

    private Uni<Void> tellOfPeople(Scenario scenario, UUID[] positions, StructureChange change, UnitOfWork uow) {
        var placements = new PersonPlacements(change.connection, uow, announcements, scenario.reason());
        return placements
                .tellOfMovedPositions(scenario.agency, positions, scenario.effectiveOn)
                .call(told -> placements.tellMovedUnder(scenario.agency, change.reshapedUnits(), scenario.effectiveOn));
    }

    private Uni<Void> tellEnacted(
            Scenario scenario, List<ScenarioUnit> units, UnitOfWork uow, SqlConnection connection) {
        var reductions = ReductionView.of(units, reductionRules).stream()
                .map(ReductionView::event)
                .toList();
        var enacted = new SimplificationEnacted(
                scenario.id,
                scenario.agency,
                scenario.name,
                scenario.regulationNumber,
                scenario.effectiveOn,
                reductions,
                scenario.displaced);
        return announcements.tell(uow, connection, scenario.effectiveOn, scenario.reason(), List.of(enacted));
    }
}
