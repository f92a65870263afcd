package id.lincah.orgstructure.intake.checks;

/** Pairs of texts, such as who holds which position. */
public final class CodePairs {
    private static final int NONE = -1;

    private final CodeTable keys = new CodeTable();
    private final CodeTable values = new CodeTable();
    private final Numbers valueOf = new Numbers(NONE);

    public void put(String key, String value) {
        valueOf.set(keys.add(key), values.add(value));
    }

    /** The text the key leads to; null when there is none. */
    String of(String key) {
        int number = keys.find(key);
        return number < 0 ? null : values.text(valueOf.get(number));
    }

    int size() {
        return keys.size();
    }
}
