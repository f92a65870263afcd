package id.lincah.equivalation.spreadsheet;

import id.lincah.request.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list changes: a row with a new first day <em>begins</em> and ends the one before it; a row with a known first day
 * and other content <em>corrects</em> what was recorded.
 */
public record DatedPlan<R extends DatedRow>(List<R> begun, List<R> corrected, int unchanged) {
    /** What is answered, and on a dry run would be done. */
    @Schema(name = "ListReport")
    public record Report(boolean stored, int begun, int corrected, int unchanged) {}

    public static <R extends DatedRow> DatedPlan<R> of(List<R> wanted, List<R> stored) {
        Map<List<Object>, R> known = new HashMap<>();
        stored.forEach(row -> known.put(key(row), row));
        var begun = new ArrayList<R>();
        var corrected = new ArrayList<R>();
        for (var row : wanted) {
            var before = known.get(key(row));
            if (before == null) {
                begun.add(row);
            } else if (!before.equals(row)) {
                corrected.add(row);
            }
        }
        return new DatedPlan<>(begun, corrected, wanted.size() - begun.size() - corrected.size());
    }

    private static List<Object> key(DatedRow row) {
        return List.of(row.identity(), row.validFrom());
    }

    public boolean changesNothing() {
        return begun.isEmpty() && corrected.isEmpty();
    }

    /** @throws Problem 400 when something recorded is to read otherwise and nobody says why */
    public void requireReason(String reason) {
        if (!corrected.isEmpty() && (reason == null || reason.isBlank())) {
            throw Problem.badInput("?reason", "CORRECTION_NEEDS_REASON");
        }
    }

    public Report report(boolean stored) {
        return new Report(stored, begun.size(), corrected.size(), unchanged);
    }
}
