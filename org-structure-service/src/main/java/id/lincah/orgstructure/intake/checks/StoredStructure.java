package id.lincah.orgstructure.intake.checks;

import java.util.Map;

/**
 * What is stored already, as far as a file may refer to it, on the day the file is true from.
 *
 * @param units standing units by code
 * @param positions standing positions by code
 * @param holders open placements: employee number by position code
 * @param accounts employee number by account
 */
public record StoredStructure(
        Map<String, Unit> units,
        Map<String, Position> positions,
        Map<String, String> holders,
        Map<String, String> accounts) {

    /** @param parentCode null at the top */
    public record Unit(String parentCode, String name, String type) {}

    public record Position(String unitCode, boolean head) {}

    /** Nothing is stored: a first file. */
    public static StoredStructure empty() {
        return new StoredStructure(Map.of(), Map.of(), Map.of(), Map.of());
    }

    @Override
    public String toString() {
        return units.size() + " units, " + positions.size() + " positions, " + holders.size() + " holders";
    }
}
