package id.lincah.orgstructure.intake.checks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers texts from 0 in the order they first appear, and gives them back. A million codes take some tens of megabytes
 * less here than as strings in a map.
 */
public final class CodeTable {
    private static final int START = 1 << 10;

    private byte[] letters = new byte[START * 8];
    private int[] ends = new int[START];
    private int[] slots = new int[START * 2];
    private int size;

    public int size() {
        return size;
    }

    /** The number of the text, a new one when it was not there. */
    public int add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        append(bytes);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            widen();
        }
        return size - 1;
    }

    /** The number of the text; -1 when it is not there. */
    public int find(String text) {
        return slots[slot(text.getBytes(StandardCharsets.UTF_8))] - 1;
    }

    public String text(int number) {
        int start = start(number);
        return new String(letters, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void append(byte[] bytes) {
        int start = size == 0 ? 0 : ends[size - 1];
        if (start + bytes.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length + letters.length / 2, start + bytes.length));
        }
        System.arraycopy(bytes, 0, letters, start, bytes.length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 2);
        }
        ends[size++] = start + bytes.length;
    }

    private int slot(byte[] bytes) {
        int slot = spread(Arrays.hashCode(bytes)) & slots.length - 1;
        while (slots[slot] != 0 && !same(slots[slot] - 1, bytes)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean same(int number, byte[] bytes) {
        return Arrays.equals(letters, start(number), ends[number], bytes, 0, bytes.length);
    }

    private void widen() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(Arrays.copyOfRange(letters, start(number), ends[number]))] = number + 1;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }
}
