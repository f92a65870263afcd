package id.lincah.orgstructure.nomenclature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a list changes: a row with a new first day <em>begins</em> and ends the one before it; a row with a known first day
 * and other content <em>corrects</em> what was recorded.
 */
record DatedPlan<R extends DatedRow>(List<R> begun, List<R> corrected, int unchanged) {

    static <R extends DatedRow> DatedPlan<R> of(List<R> wanted, List<R> stored) {
        Map<List<Object>, R> known = new HashMap<>();
        stored.forEach(row -> known.put(key(row), row));
        var begun = new ArrayList<R>();
        var corrected = new ArrayList<R>();
        for (var row : wanted) {
            var before = known.get(key(row));
            if (before == null) {
                begun.add(row);
            } else if (!before.says(row)) {
                corrected.add(row);
            }
        }
        return new DatedPlan<>(begun, corrected, wanted.size() - begun.size() - corrected.size());
    }

    boolean changesNothing() {
        return begun.isEmpty() && corrected.isEmpty();
    }

    private static List<Object> key(DatedRow row) {
        return List.of(row.identity(), row.validFrom());
    }
}
