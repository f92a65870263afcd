package id.lincah.orgstructure.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Looks through the archive of a workbook before anything of it is read for its content: names and number of its parts,
 * how far they unpack, their checksums, what kind of thing they are, and, of every XML part, that it declares no
 * document type and holds no formula. Each part streams by once; nothing is kept.
 */
final class WorkbookGuard {
    private static final String TOO_MANY_ROWS = "TOO_MANY_ROWS";

    private final ZipFile archive;
    private final ReadingLimits limits;
    private final UnpackedBytes unpacked;
    private long rows;

    private WorkbookGuard(ZipFile archive, ReadingLimits limits) {
        this.archive = archive;
        this.limits = limits;
        this.unpacked = new UnpackedBytes(limits);
    }

    /**
     * @return whether the workbook has formats, by which dates are told from numbers
     * @throws RefusedFile naming what is wrong and in which part, sheet or cell
     */
    static boolean examine(Path file, ReadingLimits limits) {
        try (var archive = new ZipFile(file.toFile())) {
            return new WorkbookGuard(archive, limits).examine();
        } catch (ZipException broken) {
            throw new RefusedFile(
                    String.valueOf(broken.getMessage()).contains("encrypted") ? "FILE_ENCRYPTED" : "FILE_BROKEN");
        } catch (IOException broken) {
            throw new RefusedFile("FILE_BROKEN");
        }
    }

    /** The answer alone, of a file that passed before. */
    static boolean formats(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            return formats(Collections.list(archive.entries()));
        } catch (IOException broken) {
            throw new RefusedFile("FILE_BROKEN");
        }
    }

    private static boolean formats(List<? extends ZipEntry> parts) {
        return parts.stream().anyMatch(entry -> entry.getName().endsWith("styles.xml"));
    }

    private boolean examine() throws IOException {
        var parts = ArchiveParts.of(archive, limits);
        var sheets = new SheetNames();
        for (var part : List.of(SheetNames.WORKBOOK, SheetNames.RELATIONS)) {
            examine(parts.get(part), sheets);
        }
        if (sheets.size() > limits.sheets()) {
            throw new RefusedFile("TOO_MANY_SHEETS", Map.of("limit", limits.sheets()));
        }
        for (var entry : parts.all()) {
            if (!SheetNames.knows(entry.getName())) {
                examine(entry, sheets);
            }
        }
        return formats(parts.all());
    }

    private void examine(ZipEntry entry, SheetNames sheets) throws IOException {
        try (var packed = archive.getInputStream(entry);
                var in = unpacked.of(entry, packed)) {
            if (ArchiveParts.isXml(entry.getName())) {
                scan(new PartScan(entry.getName(), sheets, limits, in), in);
            } else {
                refuseForeign(entry.getName(), in);
            }
            in.finish();
        } catch (RefusedFile refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // An XML reader fails in many ways over bytes that are no XML; all of them are the file's fault.
            throw new RefusedFile("FILE_BROKEN", Map.of("part", entry.getName()));
        }
    }

    private void scan(PartScan scan, UnpackedBytes.Counting in) throws XMLStreamException, IOException {
        try {
            scan.run();
            rows += scan.rows();
            if (rows > limits.rows()) {
                throw new RefusedFile(TOO_MANY_ROWS, Map.of("limit", limits.rows()));
            }
        } catch (RefusedFile refused) {
            // Rows without end are how a bomb is filled: what it unpacks to is counted first, so that it has its own
            // name.
            if (refused.code().equals(TOO_MANY_ROWS)) {
                in.finish();
            }
            throw refused;
        }
    }

    /** A picture is let pass unread; an archive, a document or XML in disguise is not. */
    private static void refuseForeign(String part, InputStream in) throws IOException {
        var head = in.readNBytes(8);
        if (FileKind.isArchive(head)) {
            throw new RefusedFile("ARCHIVE_NESTED", Map.of("part", part));
        }
        if (FileKind.isOle(head)) {
            throw new RefusedFile("EMBEDDED_OBJECT", Map.of("part", part));
        }
        if (head.length > 0 && "<\u00EF\u00FE \t\r\n".indexOf(head[0] & 0xFF) >= 0) {
            throw new RefusedFile("ARCHIVE_PART", Map.of("part", part));
        }
    }
}
