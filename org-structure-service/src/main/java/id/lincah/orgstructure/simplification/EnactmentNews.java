package id.lincah.orgstructure.simplification;

import id.lincah.events.PublishedEvent;
import id.lincah.orgstructure.query.Rows;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one enactment has to tell, in the order others need, however it is gathered: nothing is told of a unit that nobody
 * has heard of yet or that is gone already.
 */
final class EnactmentNews {
    /** The order of telling. */
    private enum Turn {
        UNIT_BEGINS,
        UNIT_MOVES,
        POSITION_BEGINS,
        POSITION_CHANGES,
        ACTING_ENDS,
        PERSON_IS_DISPLACED,
        POSITION_ENDS,
        UNIT_ENDS
    }

    private final FutureStructure future;
    private final EnactmentEvents events;
    private final Map<Turn, List<PublishedEvent>> turns = new EnumMap<>(Turn.class);

    EnactmentNews(Scenario scenario, FutureStructure future) {
        this.future = future;
        this.events = new EnactmentEvents(scenario, future);
    }

    List<PublishedEvent> events() {
        return turns.values().stream().flatMap(List::stream).toList();
    }

    private void tell(Turn turn, Stream<? extends PublishedEvent> told) {
        told.forEach(turns.computeIfAbsent(turn, none -> new ArrayList<>())::add);
    }

    private void tell(Turn turn, RowSet<Row> rows, Function<Row, ? extends PublishedEvent> event) {
        tell(turn, Rows.list(rows, event).stream());
    }

    /** Units that the scenario adds or renames, as read back; the upper before those under it. */
    void unitsBegun(RowSet<Row> rows) {
        tell(
                Turn.UNIT_BEGINS,
                Rows.list(rows, events::unitBegun).stream()
                        .sorted(Comparator.comparingInt(event -> future.depth(event.subject()))));
    }

    void unitsMoved(List<FutureStructure.Standing> reshaped) {
        tell(
                Turn.UNIT_MOVES,
                reshaped.stream()
                        .filter(unit -> !Objects.equals(unit.parentId(), parentBefore(unit.id())))
                        .map(events::unitMoved));
    }

    private UUID parentBefore(UUID unit) {
        return future.before().get(unit).parentId();
    }

    void positionsCreated() {
        tell(
                Turn.POSITION_BEGINS,
                future.edits().stream()
                        .filter(edit -> edit.kind() == ScenarioEdit.Kind.ADD_POSITION)
                        .map(events::positionCreated));
    }

    /** Positions with another title or in another unit, as read back. */
    void positionsChanged(RowSet<Row> rows) {
        tell(Turn.POSITION_CHANGES, rows, events::positionChanged);
    }

    void actingEnded(RowSet<Row> rows) {
        tell(Turn.ACTING_ENDS, rows, events::actingEnded);
    }

    void displaced(RowSet<Row> rows) {
        var units = future.removed().stream().collect(Collectors.toMap(ScenarioUnit::id, Function.identity()));
        tell(Turn.PERSON_IS_DISPLACED, rows, row -> events.displaced(row, units.get(row.getUUID(5))));
    }

    void positionsAbolished(RowSet<Row> rows) {
        tell(Turn.POSITION_ENDS, rows, events::positionAbolished);
    }

    /** The lower before those above them. */
    void unitsAbolished() {
        tell(
                Turn.UNIT_ENDS,
                future.removed().stream()
                        .sorted(Comparator.comparingInt(unit -> -future.depth(unit.id())))
                        .map(events::unitAbolished));
    }
}
