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
import java.time.LocalDate;
import java.util.UUID;

/** The single events of an enactment, from what its statements answered. */
final class EnactmentEvents {
    private final FutureStructure future;
    private final UUID scenarioId;
    private final String agency;
    private final String regulation;
    private final LocalDate day;

    EnactmentEvents(Scenario scenario, FutureStructure future) {
        this.future = future;
        this.scenarioId = scenario.id;
        this.agency = scenario.agency;
        this.regulation = scenario.regulationNumber;
        this.day = scenario.effectiveOn;
    }

    PersonDisplaced displaced(Row row, ScenarioUnit unit) {
        var successor = future.unit(future.successorOf(unit));
        return new PersonDisplaced(
                row.getUUID(0),
                agency,
                row.getString(7),
                scenarioId,
                regulation,
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
                day);
    }

    private static String criterion(ScenarioUnit unit) {
        return unit.claim() == null || unit.claim().criterion() == null
                ? null
                : unit.claim().criterion().name();
    }

    ActingEnded actingEnded(Row row) {
        return new ActingEnded(row.getUUID(0), row.getUUID(1), agency, day);
    }

    PositionAbolished positionAbolished(Row row) {
        return new PositionAbolished(
                row.getUUID(0), agency, row.getUUID(1), row.getString(2), row.getString(3), scenarioId, day);
    }

    PositionChanged positionChanged(Row row) {
        return new PositionChanged(
                row.getUUID(0),
                agency,
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                day);
    }

    PositionCreated positionCreated(ScenarioEdit position) {
        return new PositionCreated(
                position.targetId(),
                agency,
                future.staying(position.unitId()),
                position.positionKind().name(),
                position.echelon(),
                position.name(),
                position.head(),
                null,
                null,
                day);
    }

    /** A unit that was there is called otherwise from now on; any other is new. */
    PublishedEvent unitBegun(Row row) {
        var id = row.getUUID(0);
        var code = row.getString(1);
        var name = row.getString(2);
        var type = row.getString(3);
        var parent = row.getUUID(4);
        var office = row.getUUID(5);
        var echelon = row.getString(6);
        return future.before().containsKey(id)
                ? new UnitChanged(id, agency, code, name, type, parent, office, echelon, day)
                : new UnitCreated(id, agency, code, name, type, parent, office, echelon, day);
    }

    UnitMoved unitMoved(FutureStructure.Standing unit) {
        return new UnitMoved(unit.id(), agency, unit.parentId(), day);
    }

    UnitAbolished unitAbolished(ScenarioUnit unit) {
        return new UnitAbolished(unit.id(), agency, scenarioId, future.successorOf(unit), day);
    }
}
