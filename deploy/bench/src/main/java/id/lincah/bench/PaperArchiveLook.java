package id.lincah.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * What an archive of papers holds. A place is a cell of a table in a DOCX; the PDF beside it comes from the same values.
 *
 * @param folders of officials
 * @param empty names of the files with a place that holds no text, and of files too short to be a paper
 */
record PaperArchiveLook(int files, int folders, int places, List<String> empty) {
    private static final Pattern CELL = Pattern.compile("<w:tc>.*?</w:tc>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>\\s*[^<\\s]");
    private static final int SHORTEST = 1_000;

    static PaperArchiveLook at(Path archive) throws IOException {
        var folders = new HashSet<String>();
        var empty = new ArrayList<String>();
        int files = 0;
        int places = 0;
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                var name = entry.getName();
                if (name.indexOf('/') > 0) {
                    folders.add(name.substring(0, name.lastIndexOf('/')));
                }
                var content = zip.readAllBytes();
                var cells = name.endsWith(".docx") ? cells(content) : List.<String>of();
                places += cells.size();
                if (content.length < SHORTEST || cells.stream().anyMatch(PaperArchiveLook::isEmpty)) {
                    empty.add(name);
                }
            }
        }
        return new PaperArchiveLook(files, folders.size(), places, empty);
    }

    private static boolean isEmpty(String cell) {
        return !TEXT.matcher(cell).find();
    }

    private static List<String> cells(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if ("word/document.xml".equals(entry.getName())) {
                    var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return CELL.matcher(text)
                            .results()
                            .map(found -> found.group())
                            .toList();
                }
            }
        }
        throw new IOException("a DOCX without a document");
    }
}
