package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import java.util.List;
import java.util.UUID;

/**
 * A unit of the map with its boxes, the head first.
 *
 * @param own totals of the unit alone
 * @param whole totals with everything below, also with what the asked depth leaves out
 */
public record MapNode(
        UUID unitId,
        String code,
        String name,
        String type,
        TotalsView own,
        TotalsView whole,
        List<BoxView> boxes,
        List<MapNode> children) {

    static MapNode of(MapUnit unit, PositionMap map, int depth, PositionMapRules rules) {
        return new MapNode(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.type(),
                TotalsView.of(map.own(unit)),
                TotalsView.of(map.whole(unit)),
                map.boxes(unit).stream().map(box -> BoxView.of(box, map, rules)).toList(),
                depth == 0
                        ? List.of()
                        : map.children(unit).stream()
                                .map(child -> of(child, map, depth - 1, rules))
                                .toList());
    }
}
