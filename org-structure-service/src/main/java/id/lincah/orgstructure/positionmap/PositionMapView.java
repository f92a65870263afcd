package id.lincah.orgstructure.positionmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.regulation.Finding;
import id.lincah.request.FindingView;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A position map in one answer.
 *
 * @param units how many units are on it
 * @param orphans boxes whose unit no longer stands (RA-48)
 * @param findings what the boxes lack or show, in words; only when asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PositionMapView(
        String agency,
        LocalDate asOf,
        int units,
        TotalsView totals,
        List<MapNode> roots,
        List<BoxView> orphans,
        List<FindingView> findings) {

    public static PositionMapView of(
            String agency,
            LocalDate asOf,
            PositionMap map,
            int depth,
            PositionMapRules rules,
            Function<Finding, FindingView> words) {
        return new PositionMapView(
                agency,
                asOf,
                map.units().size(),
                TotalsView.of(map.totals()),
                map.roots().stream()
                        .map(unit -> MapNode.of(unit, map, depth, rules))
                        .toList(),
                map.orphans().stream().map(box -> BoxView.of(box, map, rules)).toList(),
                words == null ? null : findings(map, rules).map(words).toList());
    }

    /** What every box of a map says, orphans last. */
    public static Stream<Finding> findings(PositionMap map, PositionMapRules rules) {
        return Stream.concat(map.boxes().stream(), map.orphans().stream())
                .flatMap(box -> rules.ofBox(map.facts(box)).stream());
    }
}
