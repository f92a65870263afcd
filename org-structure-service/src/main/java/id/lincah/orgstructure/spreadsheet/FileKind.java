package id.lincah.orgstructure.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file is by its first bytes; its name says nothing. */
enum FileKind {
    ZIP,
    TEXT;

    private static final int HEAD = 512;
    private static final int[] ZIP_START = {'P', 'K', 3, 4};
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Set<String> ARCHIVES = Set.of("GZIP", "RAR", "7Z", "BZIP2", "XZ", "ZIP");
    private static final Map<String, int[]> FOREIGN = Map.ofEntries(
            Map.entry("PDF", new int[] {'%', 'P', 'D', 'F'}),
            Map.entry("GZIP", new int[] {0x1F, 0x8B}),
            Map.entry("RAR", new int[] {'R', 'a', 'r', '!'}),
            Map.entry("7Z", new int[] {'7', 'z', 0xBC, 0xAF}),
            Map.entry("BZIP2", new int[] {'B', 'Z', 'h'}),
            Map.entry("XZ", new int[] {0xFD, '7', 'z', 'X', 'Z'}),
            Map.entry("PNG", new int[] {0x89, 'P', 'N', 'G'}),
            Map.entry("JPEG", new int[] {0xFF, 0xD8, 0xFF}),
            Map.entry("GIF", new int[] {'G', 'I', 'F', '8'}),
            Map.entry("RTF", new int[] {'{', '\\', 'r', 't', 'f'}),
            Map.entry("EXE", new int[] {'M', 'Z', 0x90}),
            Map.entry("ELF", new int[] {0x7F, 'E', 'L', 'F'}),
            Map.entry("XLS", new int[] {0x09, 0x08}),
            Map.entry("ZIP", new int[] {'P', 'K', 5, 6}));

    /** @throws RefusedFile for anything that is neither an archive nor text */
    static FileKind of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileKind of(byte[] head, Path file) throws IOException {
        if (starts(head, ZIP_START)) {
            return ZIP;
        }
        if (starts(head, OLE)) {
            throw new RefusedFile(holds(file, ENCRYPTED) ? "FILE_ENCRYPTED" : "FILE_OLD_EXCEL");
        }
        foreign(head).ifPresent(found -> {
            throw new RefusedFile("FILE_FORMAT", Map.of("found", found));
        });
        return TEXT;
    }

    private static Optional<String> foreign(byte[] head) {
        var magic = FOREIGN.entrySet().stream()
                .filter(format -> starts(head, format.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        return magic.isPresent() ? magic : markup(head);
    }

    /** Applications often call a web page {@code .xls}. */
    private static Optional<String> markup(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (!text.startsWith("<")) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith("<?xml") ? "XML" : "HTML");
    }

    static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean isArchive(byte[] head) {
        return starts(head, ZIP_START)
                || foreign(head).filter(ARCHIVES::contains).isPresent();
    }

    static boolean isOle(byte[] head) {
        return starts(head, OLE);
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        int met = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0 && met < wanted.length; b = in.read()) {
                met = b == wanted[met] ? met + 1 : b == wanted[0] ? 1 : 0;
            }
        }
        return met == wanted.length;
    }
}
