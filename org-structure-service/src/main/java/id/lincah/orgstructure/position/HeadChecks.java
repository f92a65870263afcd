package id.lincah.orgstructure.position;

import id.lincah.request.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One head per unit, counting the heads that stay as they are. */
final class HeadChecks {
    private final StandingPositions standing;
    private final Map<String, String> pointers;

    /** @param pointers where each position of the command is named, by its code */
    HeadChecks(StandingPositions standing, Map<String, String> pointers) {
        this.standing = standing;
        this.pointers = pointers;
    }

    void check(List<PlannedChange> planned, List<Violation> faults) {
        var headOf = new HashMap<Object, String>();
        standing.heads()
                .forEach((unit, heads) -> heads.stream()
                        .filter(head -> !pointers.containsKey(head.code()))
                        .forEach(head -> headOf.put(unit, head.code())));
        for (var change : planned) {
            var after = change.after();
            var other = after == null || !after.head() ? null : headOf.putIfAbsent(after.unitId(), after.code());
            if (other != null) {
                var details = Map.<String, Object>of("value", unitCode(after.unitId()), "other", other);
                faults.add(new Violation(pointers.get(after.code()) + "/head", "SECOND_HEAD", details));
            }
        }
    }

    private String unitCode(UUID id) {
        return standing.units().entrySet().stream()
                .filter(unit -> unit.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
