package id.lincah.orgstructure.simplification;

import id.lincah.events.Reduction;
import id.lincah.orgstructure.reduction.rules.ReductionFacts;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.regulation.PositionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reduction of one level in a scenario (R25-14, R25-15).
 *
 * @param rate percent; null when there was none before
 */
public record ReductionView(PositionKind positionKind, long before, long after, long removed, BigDecimal rate) {

    static List<ReductionView> of(List<ScenarioUnit> units, ReductionRules rules) {
        return Stream.of(PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS, PositionKind.ESELON_V)
                .map(kind -> of(kind, units, rules))
                .toList();
    }

    private static ReductionView of(PositionKind kind, List<ScenarioUnit> units, ReductionRules rules) {
        var headed = units.stream().filter(unit -> unit.headKind() == kind).toList();
        long removed = headed.stream().filter(ScenarioUnit::removed).count();
        var reduction = rules.summarise(new ReductionFacts((long) headed.size(), null, removed));
        return new ReductionView(kind, reduction.before(), reduction.after(), reduction.removed(), reduction.rate());
    }

    Reduction event() {
        return new Reduction(positionKind.name(), (int) before, (int) after, (int) removed);
    }
}
