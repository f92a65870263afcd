package id.lincah.orgstructure.positionmap.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text runs in a plain sans-serif letter, and where it must break. Widths are those of Helvetica in thousandths
 * of the size, made generous, for the reader's own letter may be wider.
 */
final class Letters {
    private static final int FIRST = ' ';
    private static final int UNKNOWN = 600;
    private static final double THOUSAND = 1000;
    private static final double GENEROUS = 1.18;
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private Letters() {}

    /** @param size of the letters, in points */
    static double width(String text, double size) {
        return text.chars().mapToDouble(Letters::of).sum() * size * GENEROUS / THOUSAND;
    }

    private static double of(int letter) {
        int place = letter - FIRST;
        return place >= 0 && place < WIDTHS.length ? WIDTHS[place] : UNKNOWN;
    }

    /** The text in lines no wider than asked; a word that is wider by itself is cut. */
    static List<String> lines(String text, double size, double most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + ' ' + word;
            if (width(longer, size) <= most) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = cut(word, size, most, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Puts full lines of a long word aside and answers the rest. */
    private static String cut(String word, double size, double most, List<String> lines) {
        var rest = word;
        while (width(rest, size) > most) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), size) > most) {
                end--;
            }
            if (end < 1) {
                return rest;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
