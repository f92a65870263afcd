package id.lincah.orgstructure.intake.checks;

import java.util.Map;

/**
 * What is stored already, as far as a file may refer to it, on the day the file is true from.
 *
 * @param units standing units by code
 * @param holders open placements: employee number by position code
 * @param accounts employee number by account
 */
public record StoredStructure(
        Map<String, Unit> units, StoredPositions positions, CodePairs holders, CodePairs accounts) {

    /** @param parentCode null at the top */
    public record Unit(String parentCode, String name, String type) {}

    /** Only units, or nothing at all. */
    public static StoredStructure of(Map<String, Unit> units) {
        return new StoredStructure(units, new StoredPositions(), new CodePairs(), new CodePairs());
    }

    /** Nothing is stored: a first file. */
    public static StoredStructure empty() {
        return of(Map.of());
    }

    @Override
    public String toString() {
        return units.size() + " units, " + positions.codes().size() + " positions, " + holders.size() + " holders";
    }
}
