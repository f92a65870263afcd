package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.spreadsheet.RefusedFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes files as they arrive onto the disk, never whole into memory. An archive of several files is unpacked under the
 * same limits as the spreadsheets inside; nothing in it decides a path.
 */
final class UploadFolder implements AutoCloseable {
    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 120;
    private static final long MOST_BYTES = 400L * 1024 * 1024;
    private static final long UNSUSPECTED = 1024L * 1024;
    private static final int MOST_RATIO = 200;

    private final Path folder;
    private final List<UploadedFile> files = new ArrayList<>();
    private long unpacked;

    UploadFolder() {
        try {
            folder = Files.createTempDirectory("upload");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<UploadedFile> files() {
        return List.copyOf(files);
    }

    /** @throws RefusedFile when it is an archive that is broken, hostile or holds something else than spreadsheets */
    void add(String name, boolean archive, InputStream content) throws IOException {
        if (!archive) {
            keep(name, content, Long.MAX_VALUE);
            return;
        }
        var packed = keep(name, content, Long.MAX_VALUE);
        if (!isWorkbook(packed.path())) {
            files.remove(packed);
            unpack(packed);
            Files.delete(packed.path());
        }
    }

    /** Whoever calls a workbook an archive is right as well. */
    private static boolean isWorkbook(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null;
        } catch (ZipException | IllegalArgumentException broken) {
            throw new RefusedFile("ARCHIVE_BROKEN");
        }
    }

    private void unpack(UploadedFile packed) throws IOException {
        try (var zip = new ZipFile(packed.path().toFile())) {
            int before = files.size();
            for (var entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    unpack(entry, zip, packed.bytes());
                }
            }
            if (files.size() == before) {
                throw new RefusedFile("ARCHIVE_EMPTY");
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new RefusedFile("ARCHIVE_BROKEN");
        }
    }

    private void unpack(ZipEntry entry, ZipFile zip, long packed) throws IOException {
        var name = plainName(entry.getName());
        var lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".csv") && !lower.endsWith(".xlsx")) {
            throw new RefusedFile("ARCHIVE_PART_UNKNOWN", Map.of("part", name));
        }
        if (files.size() >= MOST_FILES) {
            throw new RefusedFile("ARCHIVE_TOO_MANY_FILES", Map.of("limit", MOST_FILES));
        }
        try (var content = zip.getInputStream(entry)) {
            keep(name, content, Math.min(MOST_BYTES - unpacked, Math.max(UNSUSPECTED, packed * MOST_RATIO)));
        }
    }

    private UploadedFile keep(String name, InputStream content, long most) throws IOException {
        var path = folder.resolve(Integer.toString(files.size()) + "-" + unpacked);
        var digest = sha256();
        long bytes = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new RefusedFile("ARCHIVE_BOMB", Map.of("limit", most));
                }
                out.write(buffer, 0, read);
            }
        }
        unpacked += bytes;
        var file = new UploadedFile(plainName(name), path, bytes, HexFormat.of().formatHex(digest.digest()));
        files.add(file);
        return file;
    }

    /** The last part of a path, without what a terminal or a page would take for more than letters. */
    private static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        return last.isBlank() ? "berkas" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Deletes whatever is there, also of a file that was refused half-way. */
    @Override
    public void close() {
        try (var left = Files.list(folder)) {
            for (var path : left.toList()) {
                Files.deleteIfExists(path);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
