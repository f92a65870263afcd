package id.lincah.orgstructure.simplification;

import id.lincah.events.ActingEnded;
import id.lincah.events.PersonDisplaced;
import id.lincah.events.PositionAbolished;
import id.lincah.events.PositionChanged;
import id.lincah.events.PositionCreated;
import id.lincah.events.PublishedEvent;
import id.lincah.events.UnitAbolished;
import id.lincah.events.UnitChanged;
import id.lincah.events.UnitCreated;
import id.lincah.events.UnitMoved;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one enactment has to tell, gathered in the order others need: what begins, then who and what goes. */
final class EnactmentNews {
    private final Scenario scenario;
    private final FutureStructure future;
    private final List<PublishedEvent> events = new ArrayList<>();

    EnactmentNews(Scenario scenario, FutureStructure future) {
        this.scenario = scenario;
        this.future = future;
    }

    List<PublishedEvent> events() {
        return List.copyOf(events);
    }

    void displaced(RowSet<Row> rows) {
        var units = future.removed().stream().collect(Collectors.toMap(ScenarioUnit::id, Function.identity()));
        rows.forEach(row -> events.add(displaced(row, units.get(row.getUUID(5)))));
    }

    private PersonDisplaced displaced(Row row, ScenarioUnit unit) {
        var successor = future.unit(future.successorOf(unit));
        return new PersonDisplaced(
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
                scenario.effectiveOn);
    }

    private static String criterion(ScenarioUnit unit) {
        return unit.claim() == null || unit.claim().criterion() == null
                ? null
                : unit.claim().criterion().name();
    }

    void actingEnded(RowSet<Row> rows) {
        rows.forEach(row ->
                events.add(new ActingEnded(row.getUUID(0), row.getUUID(1), scenario.agency, scenario.effectiveOn)));
    }

    void positionsAbolished(RowSet<Row> rows) {
        rows.forEach(row -> events.add(new PositionAbolished(
                row.getUUID(0),
                scenario.agency,
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                scenario.id,
                scenario.effectiveOn)));
    }

    void positionsChanged(RowSet<Row> rows) {
        rows.forEach(row -> events.add(new PositionChanged(
                row.getUUID(0),
                scenario.agency,
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                scenario.effectiveOn)));
    }

    void positionsCreated() {
        future.edits().stream()
                .filter(edit -> edit.kind() == ScenarioEdit.Kind.ADD_POSITION)
                .forEach(edit -> events.add(new PositionCreated(
                        edit.targetId(),
                        scenario.agency,
                        edit.unitId(),
                        edit.positionKind().name(),
                        edit.echelon(),
                        edit.name(),
                        edit.head(),
                        null,
                        null,
                        scenario.effectiveOn)));
    }

    /** Units that the scenario adds or renames, as read back. */
    void unitsBegun(RowSet<Row> rows) {
        rows.forEach(row -> events.add(future.before().containsKey(row.getUUID(0)) ? changed(row) : created(row)));
    }

    private UnitCreated created(Row row) {
        return new UnitCreated(
                row.getUUID(0),
                scenario.agency,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getUUID(4),
                row.getUUID(5),
                row.getString(6),
                scenario.effectiveOn);
    }

    private UnitChanged changed(Row row) {
        return new UnitChanged(
                row.getUUID(0),
                scenario.agency,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getUUID(4),
                row.getUUID(5),
                row.getString(6),
                scenario.effectiveOn);
    }

    void unitsAbolishedAndMoved(List<FutureStructure.Standing> reshaped) {
        future.removed()
                .forEach(unit -> events.add(new UnitAbolished(
                        unit.id(), scenario.agency, scenario.id, future.successorOf(unit), scenario.effectiveOn)));
        reshaped.stream()
                .filter(unit -> !Objects.equals(
                        unit.parentId(), future.before().get(unit.id()).parentId()))
                .forEach(unit ->
                        events.add(new UnitMoved(unit.id(), scenario.agency, unit.parentId(), scenario.effectiveOn)));
    }
}
