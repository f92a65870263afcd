package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.FutureStructure.Standing;
import id.lincah.orgstructure.simplification.rules.RemovalFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the units a scenario removes would leave behind: work nobody takes over, sub-units without a place. */
final class LeftBehind {
    private final FutureStructure future;
    private final Map<UUID, List<Standing>> staying = new HashMap<>();
    private final Set<String> removedCodes;

    LeftBehind(FutureStructure future) {
        this.future = future;
        this.removedCodes = future.removed().stream().map(ScenarioUnit::code).collect(Collectors.toSet());
        future.standing().stream()
                .filter(unit -> !future.removes(unit.id()))
                .forEach(unit -> staying.computeIfAbsent(unit.parentId(), none -> new ArrayList<>())
                        .add(unit));
    }

    /** What the rules ask of one unit; its holder is looked up by the caller. */
    RemovalFacts facts(ScenarioUnit unit, boolean occupied) {
        return new RemovalFacts(
                unit.code(),
                unit.name(),
                unit.removed(),
                unassigned(unit),
                occupied,
                unit.nextStep(),
                unit.removed() ? orphans(unit) : List.of(),
                unit.claim(),
                unit.coordinators());
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
        if (future.successorOf(unit) == null) {
            return List.of(unit.code());
        }
        return staying.getOrDefault(unit.id(), List.of()).stream()
                .filter(child -> !future.staysNamed(unit) || future.isUnder(unit.successorId(), child.id()))
                .map(Standing::code)
                .toList();
    }
}
