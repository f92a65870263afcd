package id.lincah.orgstructure.unitchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a change of units did, or in a preview would do.
 *
 * @param id null in a preview
 * @param holders people whose unit, its name or its place changes; never named here
 */
public record ChangeReport(
        UUID id,
        LocalDate effectiveOn,
        String basis,
        int unitsCreated,
        int unitsChanged,
        int unitsEnded,
        int positionsMoved,
        int positionsEnded,
        long holders,
        List<UnitEffect> units,
        List<PositionEffect> positions) {

    /** What becomes of a unit. */
    public enum Effect {
        CREATED,
        CHANGED,
        ENDED
    }

    /**
     * @param before on the last day before; null for a new unit
     * @param after from the day on; null for one that ends
     * @param successors codes of those who take over; empty unless it ends
     */
    public record UnitEffect(String code, Effect effect, UnitFacts before, UnitFacts after, List<String> successors) {}

    /** @param toUnit null for a position that ends */
    public record PositionEffect(String code, String title, String fromUnit, String toUnit, boolean head) {}

    static ChangeReport of(ChangeUnits command, ChangePlan plan, long holders) {
        var units = new ArrayList<UnitEffect>();
        plan.created().forEach(unit -> units.add(effect(unit, Effect.CREATED)));
        plan.changed().forEach(unit -> units.add(effect(unit, Effect.CHANGED)));
        plan.ended().forEach(unit -> units.add(effect(unit, Effect.ENDED)));
        var positions = new ArrayList<PositionEffect>();
        plan.moved().forEach(position -> positions.add(effect(position)));
        plan.endedPositions().forEach(position -> positions.add(effect(position)));
        return new ChangeReport(
                null,
                command.effectiveOn(),
                command.basis(),
                plan.created().size(),
                plan.changed().size(),
                plan.ended().size(),
                plan.moved().size(),
                plan.endedPositions().size(),
                holders,
                units,
                positions);
    }

    ChangeReport stored(UUID change) {
        return new ChangeReport(
                change,
                effectiveOn,
                basis,
                unitsCreated,
                unitsChanged,
                unitsEnded,
                positionsMoved,
                positionsEnded,
                holders,
                units,
                positions);
    }

    private static UnitEffect effect(DraftUnit unit, Effect effect) {
        var successors = unit.successors.stream().map(each -> each.code).toList();
        return new UnitEffect(unit.code, effect, unit.before, unit.now, successors);
    }

    private static PositionEffect effect(DraftPosition position) {
        return new PositionEffect(position.code, position.title, position.from, position.unit, position.head);
    }
}
