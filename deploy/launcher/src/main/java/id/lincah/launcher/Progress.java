package id.lincah.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** One line per part when it is ready, with the time it took. */
public final class Progress {

    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Says nothing; for tests. */
    public static Progress silent() {
        return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream()));
    }

    synchronized void ready(String part, int port, long since, boolean ranAlready) {
        var time = ranAlready ? "sudah jalan · ran already" : seconds(since);
        out.printf("  %-14s 127.0.0.1:%-6d %s%n", part, port, time);
        out.flush();
    }

    /** The time since the beginning. */
    String total() {
        return seconds(begun);
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%5.1f s", (System.nanoTime() - since) / 1e9);
    }
}
