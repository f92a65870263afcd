package id.lincah.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one folder that holds everything a running suite leaves behind: data, logs, secrets, and one file per running
 * process. Readable by its owner only.
 */
public final class StateFolder {

    private final Path folder;

    private StateFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder, making it when it is absent. */
    public static StateFolder open(Path folder) {
        var state = new StateFolder(folder.toAbsolutePath().normalize());
        try {
            Files.createDirectories(state.folder);
            Files.setPosixFilePermissions(state.folder, PosixFilePermissions.fromString("rwx------"));
            for (var inner : List.of("run", "log", "secret")) {
                Files.createDirectories(state.folder.resolve(inner));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the state folder " + state.folder, e);
        }
        return state;
    }

    public Path folder() {
        return folder;
    }

    /** Where a part keeps its data. */
    public Path data(String part) {
        return folder.resolve(part);
    }

    public Path log(String part) {
        return folder.resolve("log").resolve(part + ".log");
    }

    public Secrets secrets() {
        return new Secrets(folder.resolve("secret"));
    }

    /** The living process that was recorded for this part. */
    public Optional<ProcessIdentity> running(String part) {
        return note(part).flatMap(ProcessIdentity::parse).filter(ProcessIdentity::alive);
    }

    public Optional<String> note(String name) {
        var file = folder.resolve("run").resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a small fact about the run so that a reader sees all of it or nothing. */
    public void note(String name, String text) {
        var file = folder.resolve("run").resolve(name);
        try {
            var half = Files.writeString(file.resolveSibling(name + ".tmp"), text + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve("run").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and all in it; nothing happens when it is absent. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (var path : inside.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
