package id.lincah.orgstructure.intake.checks;

import java.util.Arrays;

/** A list of numbers that grows as it is written to; what was never written is the default. */
final class Numbers {
    private static final int START = 1 << 10;

    private final int otherwise;
    private int[] values = new int[START];

    Numbers(int otherwise) {
        this.otherwise = otherwise;
        Arrays.fill(values, otherwise);
    }

    int get(int index) {
        return index < values.length ? values[index] : otherwise;
    }

    void set(int index, int value) {
        if (index >= values.length) {
            int old = values.length;
            values = Arrays.copyOf(values, Math.max(index + 1, old + old / 2));
            Arrays.fill(values, old, values.length, otherwise);
        }
        values[index] = value;
    }
}
