package id.lincah.orgstructure.intake.checks;

/** Codes of standing positions, and which of them heads which unit. */
public final class StoredPositions {
    private final CodeTable codes = new CodeTable();
    private final CodePairs heads = new CodePairs();

    public void add(String code, String unitCode, boolean head) {
        codes.add(code);
        if (head) {
            heads.put(unitCode, code);
        }
    }

    boolean knows(String code) {
        return codes.find(code) >= 0;
    }

    /** The position that heads the unit; null when none does. */
    String headOf(String unitCode) {
        return heads.of(unitCode);
    }

    int size() {
        return codes.size();
    }
}
