package id.lincah.orgstructure.scenariodocuments;

import id.lincah.documents.Block;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Edit;
import id.lincah.orgstructure.scenariodocuments.ScenarioFacts.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The units of a scenario as trees: before it; and after it, with what stays under a removed unit hung elsewhere. */
final class StructureAfter {
    private record Node(UUID id, String code, String name, UUID parentId) {}

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Node> laid = new LinkedHashMap<>();

    StructureAfter(List<Unit> units, List<Edit> edits) {
        for (var unit : units) {
            this.units.put(unit.id(), unit);
            laid.put(unit.id(), new Node(unit.id(), unit.code(), unit.name(), unit.parentId()));
        }
        edits.forEach(this::lay);
    }

    private void lay(Edit edit) {
        switch (edit.kind()) {
            case "ADD_UNIT" ->
                laid.put(edit.targetId(), new Node(edit.targetId(), edit.code(), edit.name(), edit.placeId()));
            case "RENAME_UNIT" ->
                laid.computeIfPresent(
                        edit.targetId(), (id, node) -> new Node(id, node.code(), edit.name(), node.parentId()));
            case "MOVE_UNIT" ->
                laid.computeIfPresent(
                        edit.targetId(), (id, node) -> new Node(id, node.code(), node.name(), edit.placeId()));
            default -> {
                // a merger stands as a removal with its taker; positions change no tree of units
            }
        }
    }

    List<Block.Line> before() {
        return lines(units.values().stream()
                .map(unit -> new Node(unit.id(), unit.code(), unit.name(), unit.parentId()))
                .toList());
    }

    List<Block.Line> after() {
        return lines(laid.values().stream()
                .filter(node -> !isRemoved(node.id()))
                .map(node -> new Node(node.id(), node.code(), node.name(), parentAfter(node)))
                .toList());
    }

    /** The named successor, else the nearest unit above that stays; null when there is none in the scenario. */
    private UUID takerOf(Unit unit) {
        if (unit.successorId() != null && !isRemoved(unit.successorId())) {
            return unit.successorId();
        }
        Set<UUID> seen = new HashSet<>();
        var up = laid.get(unit.id()).parentId();
        while (up != null && isRemoved(up) && seen.add(up)) {
            up = laid.get(up).parentId();
        }
        return isRemoved(up) ? null : up;
    }

    /** Code and name of who takes over; null when nobody does. */
    String takerName(Unit unit) {
        var taker = takerOf(unit);
        var within = taker == null ? null : laid.get(taker);
        if (within != null) {
            return within.code() + " " + within.name();
        }
        return taker != null && taker.equals(unit.successorId()) && unit.successorName() != null
                ? unit.successorCode() + " " + unit.successorName()
                : null;
    }

    /** Code and name of a unit as it will be; null when the scenario does not know it. */
    String nameOf(UUID id) {
        var node = id == null ? null : laid.get(id);
        return node == null ? null : node.code() + " " + node.name();
    }

    private UUID parentAfter(Node node) {
        return isRemoved(node.parentId()) ? takerOf(units.get(node.parentId())) : node.parentId();
    }

    private boolean isRemoved(UUID id) {
        var unit = id == null ? null : units.get(id);
        return unit != null && unit.removed();
    }

    private static List<Block.Line> lines(Collection<Node> standing) {
        var here = new HashSet<UUID>();
        standing.forEach(node -> here.add(node.id()));
        var children = new HashMap<UUID, List<Node>>();
        var tops = new ArrayList<Node>();
        for (var node : standing) {
            if (here.contains(node.parentId())) {
                children.computeIfAbsent(node.parentId(), none -> new ArrayList<>())
                        .add(node);
            } else {
                tops.add(node);
            }
        }
        var lines = new ArrayList<Block.Line>();
        tops.forEach(top -> tell(top, 0, children, lines));
        return lines;
    }

    private static void tell(Node node, int depth, Map<UUID, List<Node>> children, List<Block.Line> lines) {
        lines.add(new Block.Line(depth, node.code() + "  " + node.name()));
        children.getOrDefault(node.id(), List.of()).forEach(child -> tell(child, depth + 1, children, lines));
    }
}
