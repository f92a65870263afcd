package id.lincah.equivalation.proposaldocuments;

import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip of papers, on the disk. Entries are read one by one and never written anywhere; what an entry says of its own size
 * is not believed.
 */
record DocumentArchive(Path file) {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    /** An entry that may be stored: its name in parts and the hash of what is in it. */
    record Sound(ArchiveEntry entry, String sha256) {}

    /** What was found: the faulty entries, each once. */
    record Inspected(List<Sound> sound, List<Violation> faults) {}

    /** Blocking. @throws Problem 422 for what is no zip file, or one too large */
    Inspected inspect() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Problem.of(422, "ARCHIVE_TOO_LARGE").with("most", MOST_ENTRIES);
            }
            return inspect(zip);
        } catch (ZipException notOne) {
            throw Problem.of(422, "ARCHIVE_UNREADABLE");
        }
    }

    private static Inspected inspect(ZipFile zip) throws IOException {
        var sound = new ArrayList<Sound>();
        var faults = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        var place = 0;
        var bytes = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            place++;
            if (entry.isDirectory()) {
                continue;
            }
            var content = read(zip, entry);
            bytes += content.length;
            if (bytes > MOST_BYTES) {
                throw Problem.of(422, "ARCHIVE_TOO_LARGE").with("most", MOST_BYTES);
            }
            inspect(place, entry.getName(), content, seen, sound, faults);
        }
        return new Inspected(sound, faults);
    }

    private static void inspect(
            int place, String name, byte[] content, HashSet<String> seen, List<Sound> sound, List<Violation> faults) {
        var entry = ArchiveEntry.of(place, name);
        if (entry.isEmpty()) {
            faults.add(fault(place, "ENTRY_NAME"));
        } else if (content.length > NewDocument.LARGEST) {
            faults.add(fault(place, "DOCUMENT_TOO_LARGE", Map.of("most", NewDocument.LARGEST)));
        } else if (DocumentType.of(content).isEmpty()) {
            faults.add(fault(place, "DOCUMENT_TYPE"));
        } else {
            var hash = NewDocument.hash(content);
            if (seen.add(entry.get().nip() + entry.get().kind() + hash)) {
                sound.add(new Sound(entry.get(), hash));
            } else {
                faults.add(fault(place, "ENTRY_TWICE"));
            }
        }
    }

    static Violation fault(int place, String code) {
        return fault(place, code, Map.of());
    }

    /** Named by its place: its name is a person's number. */
    private static Violation fault(int place, String code, Map<String, Object> details) {
        return new Violation("entry " + place, code, details);
    }

    /** One byte more than the largest file shows that an entry is larger. */
    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            return content.readNBytes(NewDocument.LARGEST + 1);
        }
    }

    /** The content of a sound entry, read anew. Blocking. */
    byte[] content(Sound sound) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return read(zip, zip.getEntry(sound.entry().entryName()));
        }
    }

    /** SHA-256 of the archive itself, in hexadecimal. Blocking. */
    String fingerprint() throws IOException {
        var digest = NewDocument.newDigest();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
