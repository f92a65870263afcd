package id.lincah.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** Passwords and keys of one suite: drawn at the first asking, kept in files only the owner can read. */
public final class Secrets {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 32;

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** 32 letters and digits (about 185 bits), safe in URLs, SQL literals and environment variables. */
    public synchronized String get(String name) {
        var file = file(name);
        try {
            if (!Files.exists(file)) {
                write(file, draw());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the secret " + file, e);
        }
    }

    /** Where a person finds the secret. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    private static void write(Path file, String secret) throws IOException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(half);
        try (var channel =
                Files.newByteChannel(half, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            channel.write(
                    java.nio.ByteBuffer.wrap((secret + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String draw() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
