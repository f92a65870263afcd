package id.lincah.orgstructure.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the other rows of the same job bring: codes that are not stored yet but will be before these rows, and what rows before
 * them have looked up already.
 *
 * @param units codes of units
 * @param positions codes of positions
 * @param standing units found to stand on the day; grows, for no unit changes while positions are laid
 */
public record Pending(Set<String> units, Set<String> positions, Map<String, UUID> standing) {
    /** A file that stands alone. */
    public static Pending none() {
        return new Pending(Set.of(), Set.of(), new HashMap<>());
    }
}
