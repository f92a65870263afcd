package id.lincah.orgstructure.unitchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The positions of the units a command speaks of. */
final class DraftPositions {
    private final Map<String, DraftPosition> byCode = new LinkedHashMap<>();
    private final Map<String, Set<DraftPosition>> inUnit = new HashMap<>();

    DraftPositions(Collection<DraftPosition> positions) {
        positions.forEach(position -> {
            byCode.put(position.code, position);
            in(position.unit).add(position);
        });
    }

    List<DraftPosition> of(String unit) {
        return List.copyOf(in(unit));
    }

    Optional<DraftPosition> headOf(String unit) {
        return in(unit).stream().filter(position -> position.head).findFirst();
    }

    void move(DraftPosition position, String unit, boolean asHead) {
        in(position.unit).remove(position);
        position.unit = unit;
        position.head = asHead;
        in(unit).add(position);
    }

    void end(DraftPosition position) {
        in(position.unit).remove(position);
        position.unit = null;
    }

    List<DraftPosition> which(Predicate<DraftPosition> wanted) {
        return byCode.values().stream().filter(wanted).toList();
    }

    private Set<DraftPosition> in(String unit) {
        return inUnit.computeIfAbsent(unit, none -> new LinkedHashSet<>());
    }
}
