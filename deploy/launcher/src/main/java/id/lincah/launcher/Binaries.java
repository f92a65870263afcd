package id.lincah.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The programs Maven laid into {@code .lincah/art}, unpacked once and shared by the suite and the tests. */
public final class Binaries {

    private final Path art;

    public Binaries(Path root) {
        this.art = root.toAbsolutePath().normalize().resolve(".lincah/art");
    }

    /** Folder with PostgreSQL's {@code bin}. */
    Path postgres() {
        return unpacked("postgres-", ".jar", Archives::unpackJarOfTxz);
    }

    /** Keycloak's home folder. */
    Path keycloak() {
        return unpacked("keycloak-", ".tar.gz", Archives::unpackTarGz);
    }

    /** The broker's class path. */
    String kafka() {
        var folder = art.resolve("kafka");
        if (!Files.isDirectory(folder)) {
            throw missing("kafka");
        }
        return folder + "/*";
    }

    /** Lets only one process work on the shared folder at a time. */
    void alone(Runnable work) {
        var options = new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.WRITE};
        synchronized (Binaries.class) {
            try (var channel = FileChannel.open(art.resolve("lock"), options);
                    var lock = channel.lock()) {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path unpacked(String prefix, String suffix, Unpacking unpacking) {
        var archive = find(prefix, suffix);
        var name = archive.getFileName().toString();
        var home = art.resolve(name.substring(0, name.length() - suffix.length()));
        if (!Files.isDirectory(home)) {
            alone(() -> unpack(archive, home, unpacking));
        }
        return home;
    }

    /** Unpacks beside and renames, so that a half-unpacked folder is never taken for a whole one. */
    private static void unpack(Path archive, Path home, Unpacking unpacking) {
        if (Files.isDirectory(home)) {
            return;
        }
        var half = home.resolveSibling(home.getFileName() + ".tmp");
        StateFolder.delete(half);
        try {
            unpacking.unpack(archive, half);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + archive, e);
        }
    }

    private Path find(String prefix, String suffix) {
        try (Stream<Path> files = Files.list(art)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.getFileName().toString().endsWith(suffix))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(() -> missing(prefix + "*" + suffix));
        } catch (IOException e) {
            throw missing(prefix + "*" + suffix);
        }
    }

    private PartFailed missing(String what) {
        return new PartFailed("%s is missing in %s; build it: mvn -DskipTests package".formatted(what, art));
    }

    private interface Unpacking {
        void unpack(Path archive, Path target) throws IOException;
    }
}
