package id.lincah.orgstructure.simplification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The tree as it would be after a scenario. */
public record FutureTreeView(UUID scenarioId, List<Node> roots) {

    /** What the scenario makes of a unit. */
    public enum Fate {
        UNCHANGED,
        ADDED,
        RENAMED,
        MOVED,
        RENAMED_AND_MOVED
    }

    /** @param takesOver codes of the removed units whose work comes to this one */
    public record Node(
            UUID id,
            String code,
            String name,
            String type,
            String echelon,
            Fate fate,
            List<String> takesOver,
            List<Node> children) {}

    static FutureTreeView of(UUID scenarioId, FutureStructure future) {
        var after = future.after();
        var below = new HashMap<UUID, List<FutureStructure.Standing>>();
        after.values().stream()
                .sorted(Comparator.comparing(FutureStructure.Standing::code))
                .forEach(unit -> below.computeIfAbsent(top(unit, after), none -> new ArrayList<>())
                        .add(unit));
        var takers = new HashMap<UUID, List<String>>();
        future.removed()
                .forEach(unit -> takers.computeIfAbsent(future.successorOf(unit), none -> new ArrayList<>())
                        .add(unit.code()));
        return new FutureTreeView(scenarioId, nodes(null, below, takers, future));
    }

    private static UUID top(FutureStructure.Standing unit, Map<UUID, FutureStructure.Standing> after) {
        return after.containsKey(unit.parentId()) ? unit.parentId() : null;
    }

    private static List<Node> nodes(
            UUID parent,
            Map<UUID, List<FutureStructure.Standing>> below,
            Map<UUID, List<String>> takers,
            FutureStructure future) {
        return below.getOrDefault(parent, List.of()).stream()
                .map(unit -> new Node(
                        unit.id(),
                        unit.code(),
                        unit.name(),
                        unit.type(),
                        unit.echelon(),
                        fate(unit, future.before().get(unit.id())),
                        takers.getOrDefault(unit.id(), List.of()),
                        nodes(unit.id(), below, takers, future)))
                .toList();
    }

    private static Fate fate(FutureStructure.Standing now, FutureStructure.Standing before) {
        if (before == null) {
            return Fate.ADDED;
        }
        var renamed = !now.name().equals(before.name());
        var moved = !Objects.equals(now.parentId(), before.parentId());
        if (renamed) {
            return moved ? Fate.RENAMED_AND_MOVED : Fate.RENAMED;
        }
        return moved ? Fate.MOVED : Fate.UNCHANGED;
    }
}
