package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.BoxFacts;
import id.lincah.orgstructure.positionmap.rules.MapTotals;
import id.lincah.regulation.PositionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A position map put together (RA-40): units as a tree, in each its boxes, the head first, then functional positions and
 * executors, the higher class before the lower. Live or a version, it reads the same.
 */
public final class PositionMap {
    private static final Comparator<MapBox> ORDER = Comparator.comparing(MapBox::head)
            .reversed()
            .thenComparing(box -> box.kind() == PositionKind.PELAKSANA)
            .thenComparing(box -> box.kind() == PositionKind.FUNGSIONAL)
            .thenComparing(MapBox::jobClass, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(MapBox::title)
            .thenComparing(MapBox::key);

    private final Map<UUID, MapUnit> units = new LinkedHashMap<>();
    private final Map<UUID, List<MapUnit>> children = new HashMap<>();
    private final List<MapUnit> roots = new ArrayList<>();
    private final Map<UUID, List<MapBox>> boxes = new HashMap<>();
    private final MapHeads heads;
    private final List<MapBox> orphans = new ArrayList<>();
    private final Map<UUID, MapTotals> whole = new HashMap<>();

    /** @param units parents need not stand before their children */
    public PositionMap(List<MapUnit> units, List<MapBox> boxes) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        units.forEach(unit -> siblings(unit).add(unit));
        boxes.forEach(this::put);
        this.boxes.values().forEach(list -> list.sort(ORDER));
        this.heads = new MapHeads(this.units, this.boxes);
        roots.forEach(this::sum);
    }

    private List<MapUnit> siblings(MapUnit unit) {
        return units.containsKey(unit.parentId())
                ? children.computeIfAbsent(unit.parentId(), parent -> new ArrayList<>())
                : roots;
    }

    private void put(MapBox box) {
        if (units.containsKey(box.unitId())) {
            boxes.computeIfAbsent(box.unitId(), unit -> new ArrayList<>()).add(box);
        } else {
            orphans.add(box);
        }
    }

    private MapTotals sum(MapUnit unit) {
        var sum = own(unit);
        for (var child : children(unit)) {
            sum = sum.plus(sum(child));
        }
        whole.put(unit.id(), sum);
        return sum;
    }

    public List<MapUnit> roots() {
        return List.copyOf(roots);
    }

    /** Every unit, as they were read. */
    public List<MapUnit> units() {
        return List.copyOf(units.values());
    }

    public List<MapUnit> children(MapUnit unit) {
        return children.getOrDefault(unit.id(), List.of());
    }

    public List<MapBox> boxes(MapUnit unit) {
        return boxes.getOrDefault(unit.id(), List.of());
    }

    /** Every box, unit by unit. */
    public List<MapBox> boxes() {
        return units.values().stream().flatMap(unit -> boxes(unit).stream()).toList();
    }

    /** Boxes recorded for a unit that does not stand on the day (RA-48). */
    public List<MapBox> orphans() {
        return List.copyOf(orphans);
    }

    /** The unit a box stands in; empty for an orphan. */
    public Optional<MapUnit> unit(MapBox box) {
        return Optional.ofNullable(units.get(box.unitId()));
    }

    /** Totals of the unit alone. */
    public MapTotals own(MapUnit unit) {
        return total(boxes(unit));
    }

    /** Totals of the unit with everything below it. */
    public MapTotals whole(MapUnit unit) {
        return whole.get(unit.id());
    }

    /** Totals of the whole map. */
    public MapTotals totals() {
        return roots.stream().map(this::whole).reduce(MapTotals.NONE, MapTotals::plus);
    }

    private MapTotals total(List<MapBox> some) {
        var sum = MapTotals.NONE;
        for (var box : some) {
            sum = sum.with(facts(box));
        }
        return sum;
    }

    /** The box that heads a unit: its head position, or the only structural box where none is filled in yet. */
    public Optional<MapBox> head(MapUnit unit) {
        return heads.of(unit.id());
    }

    /** RA-48: the head a box answers to, in its own unit or the next above; empty for the topmost head. */
    public Optional<MapBox> answersTo(MapBox box) {
        return heads.above(box);
    }

    /** What the rules may know about a box of this map. */
    public BoxFacts facts(MapBox box) {
        return new BoxFacts(
                box.unitCode(),
                box.title(),
                box.recordedNeed(),
                box.needState(),
                box.jobClass(),
                box.existing(),
                units.containsKey(box.unitId()),
                heads.answered(box));
    }
}
