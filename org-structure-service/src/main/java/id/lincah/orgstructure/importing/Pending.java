package id.lincah.orgstructure.importing;

import java.util.Set;

/**
 * Codes that are not stored yet but will be before these rows, because they stand in the same job.
 *
 * @param units of units
 * @param positions of positions
 */
public record Pending(Set<String> units, Set<String> positions) {
    /** A file that stands alone. */
    public static Pending none() {
        return new Pending(Set.of(), Set.of());
    }
}
