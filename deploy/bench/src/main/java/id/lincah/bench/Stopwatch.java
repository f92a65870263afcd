package id.lincah.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Seconds by the wall clock. */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private Stopwatch() {}

    static double once(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / NANOS;
    }

    /** Medians of two kinds of work, each done in turn, so that both see the same machine. */
    static double[] inTurn(int rounds, Callable<?> one, Callable<?> other) throws Exception {
        var first = new double[rounds];
        var second = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            first[i] = once(one);
            second[i] = once(other);
        }
        return new double[] {median(first), median(second)};
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
