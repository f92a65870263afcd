package id.lincah.orgstructure.intake.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Reads the unit above out of a code. Offices number in levels: {@code 8812000004} hangs under {@code 8812000000},
 * {@code 35.10.01} under {@code 35.10}. Where the levels of a code without dots end is learned from the rows whose parent
 * is right.
 */
final class CodePrefixes {
    private static final String SEPARATORS = ".-/";
    private static final int GROUP = 2;

    private final TreeSet<Integer> learned = new TreeSet<>();

    /** A pair that is right: the parent's code, cut to whole groups, begins the child's. */
    void learn(String child, String parent) {
        int stem = stem(parent);
        if (separator(child) < 0
                && stem < child.length()
                && child.startsWith(parent.substring(0, Math.min(stem, parent.length())))) {
            learned.add(stem);
        }
    }

    /** Codes that could be the unit above, the nearest first. */
    List<String> above(String code) {
        var above = new ArrayList<String>();
        if (separator(code) >= 0) {
            for (int end = separator(code); end > 0; end = separator(code.substring(0, end))) {
                above.add(code.substring(0, end));
            }
            return above;
        }
        int stem = stem(code);
        for (int length = Math.min(stem, code.length()) - 1; length > 0; length--) {
            if (isLevel(length)) {
                var prefix = code.substring(0, length);
                above.add(prefix + "0".repeat(code.length() - length));
                above.add(prefix);
            }
        }
        return above;
    }

    private boolean isLevel(int length) {
        if (learned.contains(length)) {
            return true;
        }
        // Nothing hangs rightly under the highest levels of a file that names each unit as its own parent.
        return length % GROUP == 0 && (learned.isEmpty() || length < learned.first());
    }

    /** Length without the zeros at the end, in whole groups. */
    private static int stem(String code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) == '0') {
            end--;
        }
        return (end + GROUP - 1) / GROUP * GROUP;
    }

    private static int separator(String code) {
        int last = -1;
        for (char separator : SEPARATORS.toCharArray()) {
            last = Math.max(last, code.lastIndexOf(separator));
        }
        return last;
    }
}
