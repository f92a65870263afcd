package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.StructureFigures.Positions;
import id.lincah.orgstructure.simplification.rules.NextStep;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a scenario makes of positions. Structural ones of removed units go and their equated holders become functional; the
 * others follow the work; one that the scenario moves is where it moves it.
 */
final class PositionsAfter {
    /** R17-03: what an equated holder becomes. */
    private static final Map<PositionKind, FunctionalLevel> EQUATED = Map.of(
            PositionKind.ADMINISTRATOR, FunctionalLevel.AHLI_MADYA,
            PositionKind.PENGAWAS, FunctionalLevel.AHLI_MUDA,
            PositionKind.ESELON_V, FunctionalLevel.AHLI_PERTAMA);

    private final FutureStructure future;
    private final Map<UUID, ScenarioUnit> removed;

    private PositionsAfter(FutureStructure future) {
        this.future = future;
        this.removed = future.removed().stream().collect(Collectors.toMap(ScenarioUnit::id, Function.identity()));
    }

    /** @param before as they were, but each in the unit the scenario moves it to */
    static List<Positions> of(List<Positions> before, FutureStructure future) {
        var after = new PositionsAfter(future);
        var positions = new ArrayList<Positions>();
        before.forEach(each -> after.pass(each, positions));
        future.edits().stream()
                .filter(edit -> edit.kind() == ScenarioEdit.Kind.ADD_POSITION)
                .forEach(edit -> positions.add(after.placed(new Positions(
                        edit.unitId(), edit.positionKind(), edit.echelon(), null, edit.head(), false, 1, 0))));
        return positions;
    }

    /** How many holders lose their position. */
    static int displaced(List<Positions> before, FutureStructure future) {
        var after = new PositionsAfter(future);
        return before.stream().filter(after::goes).mapToInt(Positions::filled).sum();
    }

    private void pass(Positions each, List<Positions> after) {
        if (!goes(each)) {
            after.add(placed(each));
            return;
        }
        var unit = removed.get(each.unitId());
        if (each.filled() > 0 && unit.nextStep() == NextStep.EQUIVALATION && EQUATED.containsKey(each.kind())) {
            var level = EQUATED.get(each.kind()).name();
            after.add(new Positions(
                    future.successorOf(unit),
                    PositionKind.FUNGSIONAL,
                    null,
                    level,
                    false,
                    false,
                    each.filled(),
                    each.filled()));
        }
    }

    private boolean goes(Positions each) {
        return removed.containsKey(each.unitId()) && !each.moved() && (each.head() || EQUATED.containsKey(each.kind()));
    }

    private Positions placed(Positions each) {
        var unit = removed.get(each.unitId());
        return unit == null ? each : each.in(future.successorOf(unit));
    }
}
