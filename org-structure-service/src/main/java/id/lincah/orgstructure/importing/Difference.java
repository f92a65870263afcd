package id.lincah.orgstructure.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one row of a file means against what is stored.
 *
 * @param code of the unit, position or agency; of a holder the employee number
 * @param place of the row, as it was given; 0 for what the file lacks
 * @param changes only of a changed row
 */
public record Difference(Kind kind, String code, long place, List<Change> changes) {
    /** How a row and what is stored differ. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        /** Stored, but no row of the file names it. A load leaves it as it is. */
        MISSING
    }

    /** One column; null when empty. */
    public record Change(String column, String stored, String file) {}

    /** Stored, but named by no row. */
    public static Difference missing(String code) {
        return of(Kind.MISSING, code, 0);
    }

    static Difference of(Kind kind, String code, long place) {
        return new Difference(kind, code, place, List.of());
    }

    static Difference changed(String code, long place, Map<String, String> stored, Map<String, String> file) {
        var changes = file.entrySet().stream()
                .filter(cell -> !Objects.equals(cell.getValue(), stored.get(cell.getKey())))
                .map(cell -> new Change(cell.getKey(), stored.get(cell.getKey()), cell.getValue()))
                .toList();
        return new Difference(Kind.CHANGED, code, place, changes);
    }
}
