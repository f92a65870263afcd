package id.lincah.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as the machine knows it. A process number is given out again after its owner died; the number together with
 * the start instant is not.
 */
public record ProcessIdentity(long pid, Instant startedAt) {

    /** The kernel counts starts from boot, and the boot second itself may be corrected by a clock adjustment. */
    private static final long CLOCK_ADJUSTMENT_MILLIS = 3_000;

    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    public static ProcessIdentity current() {
        return of(ProcessHandle.current());
    }

    /** Reads what {@link #text()} wrote; empty when the text is no identity (a half-written or foreign file). */
    public static Optional<ProcessIdentity> parse(String text) {
        var fields = text.strip().split("-");
        try {
            return Optional.of(
                    new ProcessIdentity(Long.parseLong(fields[0]), Instant.ofEpochMilli(Long.parseLong(fields[1]))));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return pid + "-" + startedAt.toEpochMilli();
    }

    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::startedThen)
                .filter(process -> !ended(process));
    }

    public boolean alive() {
        return handle().isPresent();
    }

    /** The whole command line, empty when the process is gone or belongs to someone else. */
    public static String commandLine(ProcessHandle process) {
        var kernel = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.readString(kernel, StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }

    /** Where nobody collects the dead, Java takes a process for alive that has ended and only waits to be collected. */
    private static boolean ended(ProcessHandle process) {
        try {
            var status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return status.substring(status.lastIndexOf(')') + 2).startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }

    private boolean startedThen(ProcessHandle process) {
        var apart = startOf(process).toEpochMilli() - startedAt.toEpochMilli();
        return Math.abs(apart) <= CLOCK_ADJUSTMENT_MILLIS;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
