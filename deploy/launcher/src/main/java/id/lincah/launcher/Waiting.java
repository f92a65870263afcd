package id.lincah.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits that have a limit and that end at once when the awaited process is dead. */
final class Waiting {

    private static final long PAUSE_MILLIS = 100;

    private Waiting() {}

    /** Waits until the part is ready. */
    static void forPart(
            StateFolder state, String part, ProcessIdentity process, Duration limit, BooleanSupplier ready) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.alive()) {
                throw new PartFailed(part + " ended while it was starting\n" + ChildProcess.logTail(state, part));
            }
            if (System.nanoTime() > end) {
                throw new PartFailed("%s was not ready after %d s%n%s"
                        .formatted(part, limit.toSeconds(), ChildProcess.logTail(state, part)));
            }
            pause();
        }
    }

    /** Waits for a condition; false when the limit passed. */
    static boolean until(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while waiting", e);
        }
    }
}
