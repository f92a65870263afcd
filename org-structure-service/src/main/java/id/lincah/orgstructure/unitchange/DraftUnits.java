package id.lincah.orgstructure.unitchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The units of a draft by code, and who hangs under whom. */
final class DraftUnits {
    private final Map<String, DraftUnit> byCode = new LinkedHashMap<>();
    private final Map<String, Set<DraftUnit>> children = new HashMap<>();

    DraftUnits(Collection<DraftUnit> units) {
        units.forEach(this::add);
    }

    void add(DraftUnit unit) {
        byCode.put(unit.code, unit);
        if (unit.parent() != null) {
            childrenOf(unit.parent()).add(unit);
        }
    }

    DraftUnit find(String code) {
        return byCode.get(code);
    }

    void hang(DraftUnit unit, String parent) {
        if (unit.parent() != null) {
            childrenOf(unit.parent()).remove(unit);
        }
        unit.now = unit.now.under(parent);
        if (parent != null) {
            childrenOf(parent).add(unit);
        }
    }

    /** Takes a unit that ends out of the tree; its own sub-units must have gone. */
    void remove(DraftUnit unit) {
        if (unit.parent() != null) {
            childrenOf(unit.parent()).remove(unit);
        }
    }

    List<DraftUnit> subUnits(String code) {
        return List.copyOf(childrenOf(code));
    }

    /** Whether a unit is {@code top} or hangs somewhere under it. */
    boolean under(String code, String top) {
        for (var up = code; up != null; up = byCode.get(up).parent()) {
            if (up.equals(top)) {
                return true;
            }
        }
        return false;
    }

    List<DraftUnit> which(Predicate<DraftUnit> wanted) {
        return byCode.values().stream().filter(wanted).toList();
    }

    private Set<DraftUnit> childrenOf(String code) {
        return children.computeIfAbsent(code, none -> new LinkedHashSet<>());
    }
}
