package id.lincah.orgstructure.intake.checks;

/** How often each number came, a million of them in few megabytes. */
final class Counts {
    private static final int START = 1 << 10;

    private long[] keys = new long[START];
    private int[] counts = new int[START];
    private int size;

    /** @return how often it has come, this time included */
    int add(long key) {
        if (size * 2 > keys.length) {
            widen();
        }
        int slot = slot(key);
        size += counts[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        return ++counts[slot];
    }

    int of(long key) {
        return counts[slot(key)];
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void widen() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
