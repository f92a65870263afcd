package id.lincah.testsupport;

import id.lincah.launcher.ProcessIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Who needs the shared servers: one file per Maven process, named by its identity. Files of the dead are removed by
 * whoever looks.
 */
final class Clients {

    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private final Path folder;

    Clients(TestState state) {
        this.folder = state.folder().folder().resolve("run/clients");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void register(ProcessIdentity client) {
        try {
            Files.writeString(folder.resolve(client.text()), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean anyAlive() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream().filter(Clients::aliveElseRemove).count() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Maven process above this one, so that the servers live on between modules; in an IDE this process. */
    static ProcessIdentity mavenOrSelf() {
        for (var process = ProcessHandle.current();
                process != null;
                process = process.parent().orElse(null)) {
            if (ProcessIdentity.commandLine(process).contains(MAVEN)) {
                return ProcessIdentity.of(process);
            }
        }
        return ProcessIdentity.current();
    }

    private static boolean aliveElseRemove(Path file) {
        var alive = ProcessIdentity.parse(file.getFileName().toString())
                .filter(ProcessIdentity::alive)
                .isPresent();
        if (!alive) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return alive;
    }
}
