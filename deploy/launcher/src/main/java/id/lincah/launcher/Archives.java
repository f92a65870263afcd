package id.lincah.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the archives of PostgreSQL and Keycloak without asking the machine for tar or xz. */
final class Archives {

    private Archives() {}

    /** A jar that holds one {@code .txz}. */
    static void unpackJarOfTxz(Path jar, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var inner = zip.stream()
                    .filter(e -> e.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            try (var tar = new XZInputStream(new BufferedInputStream(zip.getInputStream(inner)))) {
                unpackTar(tar, target, 0);
            }
        }
    }

    /** A {@code .tar.gz} whose entries all lie in one top folder, which is left out. */
    static void unpackTarGz(Path archive, Path target) throws IOException {
        try (var tar = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16)) {
            unpackTar(tar, target, 1);
        }
    }

    private static void unpackTar(InputStream stream, Path target, int dropped) throws IOException {
        try (var tar = new TarArchiveInputStream(stream)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() > dropped && !name.toString().isEmpty()) {
                    unpack(tar, entry, inside(target, name.subpath(dropped, name.getNameCount())));
                }
            }
        }
    }

    private static Path inside(Path target, Path name) throws IOException {
        var path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive wants to write outside its folder: " + name);
        }
        return path;
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
