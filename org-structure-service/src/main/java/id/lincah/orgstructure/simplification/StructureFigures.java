package id.lincah.orgstructure.simplification;

import id.lincah.regulation.PositionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What can be counted of one structure.
 *
 * @param positions how many per kind and echelon, e.g. {@code PENGAWAS IV.a}
 * @param layers the longest chain of units from the top to the bottom
 * @param span of control: units and other positions directly below a head
 * @param displaced holders who lose their position; zero for a structure that stands
 * @param monthlyAllowances cost a month of the filled positions whose rate is known; null when no rate is given
 * @param ratesMissing kinds and echelons of filled positions without a rate
 */
public record StructureFigures(
        int units,
        Map<String, Integer> positions,
        int layers,
        Span span,
        int displaced,
        BigDecimal monthlyAllowances,
        List<String> ratesMissing) {

    /** Smallest, average (two decimals) and greatest number; null without any head. */
    public record Span(Integer min, BigDecimal average, Integer max) {}

    /**
     * The positions of one unit that are alike.
     *
     * @param moved whether the scenario moved them there
     */
    record Positions(
            UUID unitId,
            PositionKind kind,
            String echelon,
            String level,
            boolean head,
            boolean moved,
            int count,
            int filled) {
        String label() {
            if (kind == PositionKind.FUNGSIONAL) {
                return level == null ? kind.name() : kind + " " + level;
            }
            return echelon == null ? kind.name() : kind + " " + echelon;
        }

        Positions in(UUID unit) {
            return new Positions(unit, kind, echelon, level, head, moved, count, filled);
        }
    }

    static StructureFigures of(
            Map<UUID, FutureStructure.Standing> units,
            List<Positions> positions,
            int displaced,
            Map<String, BigDecimal> rates) {
        var counts = new TreeMap<String, Integer>();
        positions.forEach(each -> counts.merge(each.label(), each.count(), Integer::sum));
        var filled = positions.stream().filter(each -> each.filled() > 0).toList();
        return new StructureFigures(
                units.size(),
                counts,
                layers(units),
                span(units, positions),
                displaced,
                cost(filled, rates),
                rates.isEmpty()
                        ? List.of()
                        : filled.stream()
                                .map(Positions::label)
                                .filter(label -> !rates.containsKey(label))
                                .distinct()
                                .sorted()
                                .toList());
    }

    private static BigDecimal cost(List<Positions> filled, Map<String, BigDecimal> rates) {
        return rates.isEmpty()
                ? null
                : filled.stream()
                        .map(each -> rates.getOrDefault(each.label(), BigDecimal.ZERO)
                                .multiply(BigDecimal.valueOf(each.filled())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int layers(Map<UUID, FutureStructure.Standing> units) {
        var depths = new HashMap<UUID, Integer>();
        units.keySet().forEach(id -> depth(id, units, depths));
        return depths.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private static int depth(UUID id, Map<UUID, FutureStructure.Standing> units, Map<UUID, Integer> depths) {
        var chain = new LinkedHashMap<UUID, Boolean>();
        var seen = new HashSet<UUID>();
        var up = id;
        while (up != null && units.containsKey(up) && !depths.containsKey(up) && seen.add(up)) {
            chain.put(up, true);
            up = units.get(up).parentId();
        }
        int depth = depths.getOrDefault(up, 0);
        var below = List.copyOf(chain.keySet());
        for (int i = below.size() - 1; i >= 0; i--) {
            depths.put(below.get(i), ++depth);
        }
        return depths.getOrDefault(id, depth);
    }

    private static Span span(Map<UUID, FutureStructure.Standing> units, List<Positions> positions) {
        var below = new HashMap<UUID, Integer>();
        units.values().stream()
                .filter(unit -> unit.parentId() != null)
                .forEach(unit -> below.merge(unit.parentId(), 1, Integer::sum));
        positions.stream()
                .filter(each -> !each.head())
                .forEach(each -> below.merge(each.unitId(), each.count(), Integer::sum));
        var spans = positions.stream()
                .filter(Positions::head)
                .map(each -> below.getOrDefault(each.unitId(), 0))
                .sorted()
                .toList();
        if (spans.isEmpty()) {
            return new Span(null, null, null);
        }
        var sum = spans.stream().mapToInt(Integer::intValue).sum();
        var average = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(spans.size()), 2, RoundingMode.HALF_UP);
        return new Span(spans.get(0), average, spans.get(spans.size() - 1));
    }
}
