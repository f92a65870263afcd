package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.ComparisonView.Difference;
import id.lincah.orgstructure.simplification.ComparisonView.Kind;
import id.lincah.orgstructure.simplification.FutureStructure.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is different about the units of two structures, by code. */
final class StructureDifferences {
    private StructureDifferences() {}

    static List<Difference> between(Map<UUID, Standing> first, Map<UUID, Standing> here) {
        var found = new ArrayList<Difference>();
        here.values().forEach(unit -> {
            var was = first.get(unit.id());
            if (was == null) {
                found.add(new Difference(unit.code(), Kind.ONLY_HERE, null, unit.name()));
                return;
            }
            if (!was.name().equals(unit.name())) {
                found.add(new Difference(unit.code(), Kind.RENAMED, was.name(), unit.name()));
            }
            if (!Objects.equals(was.parentId(), unit.parentId())) {
                found.add(new Difference(
                        unit.code(), Kind.MOVED, code(was.parentId(), first), code(unit.parentId(), here)));
            }
        });
        first.values().stream()
                .filter(unit -> !here.containsKey(unit.id()))
                .forEach(unit -> found.add(new Difference(unit.code(), Kind.MISSING_HERE, unit.name(), null)));
        found.sort(Comparator.comparing(Difference::unitCode).thenComparing(Difference::kind));
        return found;
    }

    private static String code(UUID id, Map<UUID, Standing> units) {
        var unit = id == null ? null : units.get(id);
        return unit == null ? null : unit.code();
    }
}
