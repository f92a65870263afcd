package id.lincah.bench;

import java.util.Locale;

/**
 * What was seen.
 *
 * @param seconds the suite's time
 * @param baseline the plain database's time for the same rows; 0 where there is nothing to compare with
 */
record Figure(String what, double seconds, double baseline, String against) {
    static Figure alone(String what, double seconds) {
        return new Figure(what, seconds, 0, "");
    }

    @Override
    public String toString() {
        return baseline == 0
                ? String.format(Locale.ROOT, "%-74s %8.3f s", what, seconds)
                : String.format(
                        Locale.ROOT,
                        "%-74s %8.3f s  %8.3f s  ×%.2f  %s",
                        what,
                        seconds,
                        baseline,
                        seconds / baseline,
                        against);
    }
}
