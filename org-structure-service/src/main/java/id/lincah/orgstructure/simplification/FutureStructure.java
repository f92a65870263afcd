package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.RemovalFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The tree as it would be after a scenario: who takes over from whom, who hangs where. */
final class FutureStructure {
    /** A unit as it stands now. */
    record Standing(UUID id, String code, String name, UUID parentId) {}

    private final Map<UUID, Standing> standing;
    private final Map<UUID, ScenarioUnit> removed = new LinkedHashMap<>();
    private final Map<UUID, List<Standing>> children = new HashMap<>();
    private final Set<String> removedCodes = new HashSet<>();

    FutureStructure(Map<UUID, Standing> standing, Collection<ScenarioUnit> units) {
        this.standing = standing;
        units.stream().filter(ScenarioUnit::removed).forEach(unit -> {
            removed.put(unit.id(), unit);
            removedCodes.add(unit.code());
        });
        standing.values()
                .forEach(unit -> children.computeIfAbsent(unit.parentId(), none -> new ArrayList<>())
                        .add(unit));
    }

    Collection<ScenarioUnit> removed() {
        return removed.values();
    }

    Standing unit(UUID id) {
        return standing.get(id);
    }

    /** The named successor, else the nearest unit above that stays; null when there is none. */
    UUID successorOf(ScenarioUnit unit) {
        if (staysNamed(unit)) {
            return unit.successorId();
        }
        var up = parentOf(unit.id());
        while (up != null && removed.containsKey(up)) {
            up = parentOf(up);
        }
        return up;
    }

    private boolean staysNamed(ScenarioUnit unit) {
        return unit.successorId() != null
                && standing.containsKey(unit.successorId())
                && !removed.containsKey(unit.successorId());
    }

    /** Units that stay although the unit above them goes, with the unit they hang under from then on. */
    Map<UUID, UUID> moved() {
        var moves = new LinkedHashMap<UUID, UUID>();
        removed.values()
                .forEach(unit -> stayingChildren(unit).forEach(child -> moves.put(child.id(), successorOf(unit))));
        return moves;
    }

    RemovalFacts facts(ScenarioUnit unit, boolean occupied) {
        return new RemovalFacts(
                unit.code(),
                unit.name(),
                unit.removed(),
                unassigned(unit),
                occupied,
                unit.nextStep(),
                unit.removed() ? orphans(unit) : List.of(),
                unit.claim());
    }

    /** A function handed to a unit that goes too is not handed to anybody. */
    private List<String> unassigned(ScenarioUnit unit) {
        return unit.functions().stream()
                .filter(function -> {
                    var successor = unit.functionSuccessors().get(function);
                    return successor == null || removedCodes.contains(successor);
                })
                .toList();
    }

    /** Children must be given a place by name; a unit at the top without successor is lost itself. */
    private List<String> orphans(ScenarioUnit unit) {
        if (successorOf(unit) == null) {
            return List.of(unit.code());
        }
        return stayingChildren(unit).stream()
                .filter(child -> !staysNamed(unit) || isUnder(unit.successorId(), child.id()))
                .map(Standing::code)
                .toList();
    }

    private List<Standing> stayingChildren(ScenarioUnit unit) {
        return children.getOrDefault(unit.id(), List.of()).stream()
                .filter(child -> !removed.containsKey(child.id()))
                .toList();
    }

    private boolean isUnder(UUID unit, UUID top) {
        for (var up = unit; up != null; up = parentOf(up)) {
            if (up.equals(top)) {
                return true;
            }
        }
        return false;
    }

    private UUID parentOf(UUID id) {
        var unit = standing.get(id);
        return unit == null ? null : unit.parentId();
    }
}
