package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.MapUnit;
import id.lincah.orgstructure.positionmap.PositionMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An office of the map, for a sheet of its own.
 *
 * @param units the office and everything below it, depth first
 */
record Office(MapUnit office, List<Level> units) {
    /** A unit and how deep it stands below its office. */
    record Level(MapUnit unit, int depth) {}

    /** The offices under the government; the government itself where it has boxes; a part is its own office. */
    static List<Office> of(PositionMap map) {
        return map.roots().stream().flatMap(root -> under(root, map)).toList();
    }

    private static Stream<Office> under(MapUnit root, PositionMap map) {
        if (!root.isGovernment()) {
            return Stream.of(new Office(root, below(root, map)));
        }
        var own = map.boxes(root).isEmpty()
                ? Stream.<Office>of()
                : Stream.of(new Office(root, List.of(new Level(root, 0))));
        return Stream.concat(own, map.children(root).stream().flatMap(child -> under(child, map)));
    }

    private static List<Level> below(MapUnit office, PositionMap map) {
        var units = new ArrayList<Level>();
        add(office, 0, map, units);
        return units;
    }

    private static void add(MapUnit unit, int depth, PositionMap map, List<Level> units) {
        units.add(new Level(unit, depth));
        map.children(unit).forEach(child -> add(child, depth + 1, map, units));
    }
}
