package id.lincah.orgstructure.scenariodocuments;

import id.lincah.documents.Block;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The units of a scenario as trees: before it, and after it with what stays under a removed unit hung elsewhere. */
final class StructureAfter {
    private final Map<UUID, Unit> units = new LinkedHashMap<>();

    StructureAfter(List<Unit> units) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
    }

    List<Block.Line> before() {
        return lines(List.copyOf(units.values()), Unit::parentId);
    }

    List<Block.Line> after() {
        var standing = units.values().stream().filter(unit -> !unit.removed()).toList();
        return lines(standing, this::parentAfter);
    }

    /** The named successor, else the nearest unit above that stays; null when there is none in the scenario. */
    UUID takerOf(Unit unit) {
        if (unit.successorId() != null && !isRemoved(unit.successorId())) {
            return unit.successorId();
        }
        Set<UUID> seen = new HashSet<>();
        var up = unit.parentId();
        while (up != null && isRemoved(up) && seen.add(up)) {
            up = units.get(up).parentId();
        }
        return isRemoved(up) ? null : up;
    }

    /** Code and name of who takes over; null when nobody does. */
    String takerName(Unit unit) {
        var taker = takerOf(unit);
        if (taker == null) {
            return null;
        }
        if (taker.equals(unit.successorId()) && unit.successorName() != null) {
            return unit.successorCode() + " " + unit.successorName();
        }
        var within = units.get(taker);
        return within == null ? null : within.code() + " " + within.name();
    }

    private UUID parentAfter(Unit unit) {
        return isRemoved(unit.parentId()) ? takerOf(units.get(unit.parentId())) : unit.parentId();
    }

    private boolean isRemoved(UUID id) {
        var unit = id == null ? null : units.get(id);
        return unit != null && unit.removed();
    }

    private static List<Block.Line> lines(List<Unit> standing, Function<Unit, UUID> parent) {
        var here = new HashMap<UUID, Unit>();
        standing.forEach(unit -> here.put(unit.id(), unit));
        var children = new HashMap<UUID, List<Unit>>();
        var tops = new ArrayList<Unit>();
        for (var unit : standing) {
            var up = parent.apply(unit);
            if (here.containsKey(up)) {
                children.computeIfAbsent(up, none -> new ArrayList<>()).add(unit);
            } else {
                tops.add(unit);
            }
        }
        var lines = new ArrayList<Block.Line>();
        tops.forEach(top -> tell(top, 0, children, lines));
        return lines;
    }

    private static void tell(Unit unit, int depth, Map<UUID, List<Unit>> children, List<Block.Line> lines) {
        lines.add(new Block.Line(depth, unit.code() + "  " + unit.name()));
        children.getOrDefault(unit.id(), List.of()).forEach(child -> tell(child, depth + 1, children, lines));
    }
}
