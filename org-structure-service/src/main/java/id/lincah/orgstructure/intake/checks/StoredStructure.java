package id.lincah.orgstructure.intake.checks;

/**
 * What is stored already of positions and holders, as far as a stretch of rows may refer to it, on the day the file is
 * true from.
 *
 * @param holders open placements: employee number by position code
 * @param accounts employee number by account
 */
public record StoredStructure(StoredPositions positions, CodePairs holders, CodePairs accounts) {

    /**
     * A standing unit.
     *
     * @param parentCode null at the top
     */
    public record Unit(String parentCode, String name, String type) {}

    /** Nothing is stored: a first file. */
    public static StoredStructure empty() {
        return new StoredStructure(new StoredPositions(), new CodePairs(), new CodePairs());
    }

    @Override
    public String toString() {
        return positions.size() + " positions, " + holders.size() + " holders";
    }
}
