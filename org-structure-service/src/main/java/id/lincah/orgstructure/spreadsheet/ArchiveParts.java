package id.lincah.orgstructure.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of an archive by name, before any is unpacked.
 *
 * @param all in the order of the archive's directory
 */
record ArchiveParts(List<ZipEntry> all) {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Pattern STEPS_OUT = Pattern.compile("(^|/)\\.\\.?(/|$)");
    private static final Pattern XML = Pattern.compile(".*\\.(xml|rels|vml)");
    private static final Pattern HARMLESS =
            Pattern.compile(".*\\.(png|jpe?g|gif|bmp|emf|wmf|tiff?)|xl/printersettings/[^/]*\\.bin|.*/");

    /** Parts refused by name alone. */
    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile(".*vbaproject.*|.*vbadata.*|xl/macrosheets/.*|xl/dialogsheets/.*"), "MACROS",
            Pattern.compile("xl/(externallinks|querytables)/.*|xl/connections\\.xml"), "EXTERNAL_LINKS",
            Pattern.compile("xl/(embeddings|activex|ctrlprops)/.*"), "EMBEDDED_OBJECT",
            Pattern.compile(".*\\.(zip|xls[xmb]|jar|gz|7z|rar|docx|bz2|xz)"), "ARCHIVE_NESTED");

    /** Files that are archives too, by a part only they have. */
    private static final Map<String, String> OTHER_FORMATS = Map.of(
            "mimetype", "ODS",
            "word/document.xml", "DOCX",
            "ppt/presentation.xml", "PPTX",
            "xl/workbook.bin", "XLSB",
            "META-INF/MANIFEST.MF", "JAR");

    static ArchiveParts of(ZipFile archive, ReadingLimits limits) {
        if (archive.size() > limits.entries()) {
            throw new RefusedFile("TOO_MANY_PARTS", Map.of("limit", limits.entries()));
        }
        var all = entries(archive);
        refuseOtherFormats(all);
        var seen = new HashSet<String>();
        var parts = new ArrayList<ZipEntry>();
        for (var entry : all) {
            refuseName(entry.getName(), seen);
            if (!entry.isDirectory()) {
                parts.add(entry);
            }
        }
        return new ArchiveParts(List.copyOf(parts));
    }

    private static List<? extends ZipEntry> entries(ZipFile archive) {
        try {
            return Collections.list(archive.entries());
        } catch (IllegalArgumentException unreadableName) {
            throw new RefusedFile("FILE_BROKEN");
        }
    }

    ZipEntry get(String name) {
        return all.stream()
                .filter(entry -> entry.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedFile("FILE_BROKEN", Map.of("part", name)));
    }

    static boolean isXml(String name) {
        return XML.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static void refuseOtherFormats(List<? extends ZipEntry> all) {
        for (var entry : all) {
            var found = OTHER_FORMATS.get(entry.getName());
            if (found != null) {
                throw new RefusedFile("FILE_FORMAT", Map.of("found", found));
            }
        }
        if (all.stream().noneMatch(entry -> entry.getName().equals(CONTENT_TYPES))) {
            throw new RefusedFile("FILE_FORMAT", Map.of("found", "ZIP"));
        }
    }

    private static void refuseName(String name, HashSet<String> seen) {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean leavesFolder = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || STEPS_OUT.matcher(name).find()
                || name.chars().anyMatch(Character::isISOControl);
        if (leavesFolder || !seen.add(lower)) {
            throw new RefusedFile(leavesFolder ? "ARCHIVE_NAME" : "ARCHIVE_TWICE", Map.of("part", shown(name)));
        }
        FORBIDDEN.forEach((pattern, code) -> {
            if (pattern.matcher(lower).matches()) {
                throw new RefusedFile(code, Map.of("part", shown(name)));
            }
        });
        if (!isXml(name) && !HARMLESS.matcher(lower).matches()) {
            throw new RefusedFile("ARCHIVE_PART", Map.of("part", shown(name)));
        }
    }

    /** A name made to confuse must not confuse whoever reads the refusal. */
    private static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
    }
}
