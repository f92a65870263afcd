package id.lincah.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. An ordinary user starts it directly; root starts it in a user namespace, or, where
 * the kernel forbids those, as the unprivileged user 65534, to whom the way to the data is then opened.
 */
final class Unprivileged {

    /** What Java calls a user number without a name; initdb refuses such a user, in a namespace it has the name nobody. */
    private static final String NAMELESS = "?";

    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--");
    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged here() {
        var name = System.getProperty("user.name");
        if (NAMELESS.equals(name)) {
            return new Unprivileged(works(NAMESPACE) ? NAMESPACE : List.of());
        }
        if (!"root".equals(name)) {
            return new Unprivileged(List.of());
        }
        return new Unprivileged(works(NAMESPACE) ? NAMESPACE : OTHER_USER);
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives the folder to the user the program will run as, and lets that user walk down to it from the state folder. */
    void handOver(Path folder, StateFolder state) {
        if (!prefix.equals(OTHER_USER)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.toList()) {
                Files.setAttribute(path, "unix:uid", NOBODY);
                Files.setAttribute(path, "unix:gid", NOBODY);
            }
            var permissions = Files.getPosixFilePermissions(state.folder());
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(state.folder(), permissions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> prefix) {
        if (ChildProcess.program(prefix.get(0)).isEmpty()) {
            return false;
        }
        try {
            var command = Stream.concat(prefix.stream(), Stream.of("true")).toList();
            var trial = new ProcessBuilder(command);
            trial.environment().putAll(Map.of("LC_ALL", "C"));
            return trial.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
