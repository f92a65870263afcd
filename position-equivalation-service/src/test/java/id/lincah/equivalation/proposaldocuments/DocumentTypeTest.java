package id.lincah.equivalation.proposaldocuments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocumentTypeTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsWhatItHoldsAndNotWhatItIsCalled() throws IOException {
        assertEquals(Optional.of(DocumentType.PDF), DocumentType.of("%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                Optional.of(DocumentType.PNG),
                DocumentType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0}));
        assertEquals(
                Optional.of(DocumentType.JPEG), DocumentType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}));
        assertEquals(Optional.of(DocumentType.DOCX), DocumentType.of(zip("[Content_Types].xml", "word/document.xml")));
        assertEquals(Optional.of(DocumentType.XLSX), DocumentType.of(zip("[Content_Types].xml", "xl/workbook.xml")));
    }

    @Test
    void anythingElseIsNotTaken() throws IOException {
        assertTrue(DocumentType.of(new byte[0]).isEmpty());
        assertTrue(DocumentType.of("MZ program".getBytes(StandardCharsets.US_ASCII))
                .isEmpty());
        assertTrue(DocumentType.of(zip("anything.txt")).isEmpty());
        assertTrue(DocumentType.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                .isEmpty());
        var cut = zip("[Content_Types].xml", "word/document.xml");
        assertTrue(DocumentType.of(java.util.Arrays.copyOf(cut, cut.length / 2)).isEmpty());
        var astray = cut.clone();
        astray[astray.length - 6] = 0x7F;
        assertTrue(DocumentType.of(astray).isEmpty());
    }

    @Test
    void entriesAreNamedByTheirPlaceAndABombIsNotUnpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "197505102000031001_DIPLOMA.pdf", "%PDF-1.4 a".getBytes(StandardCharsets.US_ASCII));
            put(zip, "x/197505102000031001/DIPLOMA-2.pdf", "%PDF-1.4 a".getBytes(StandardCharsets.US_ASCII));
            put(zip, "197505102000031001_SOTK_REGULATION.pdf", "%PDF-1.4 b".getBytes(StandardCharsets.US_ASCII));
            put(zip, "197505102000031001_GRADE_DECREE.pdf", new byte[NewDocument.LARGEST + 2]);
            put(zip, "197505102000031001_JOB_DESCRIPTION.pdf", "no".getBytes(StandardCharsets.US_ASCII));
        }
        var file = Files.write(folder.resolve("a.zip"), out.toByteArray());
        var inspected = new DocumentArchive(file).inspect();
        assertEquals(1, inspected.sound().size());
        assertEquals(
                List.of(
                        "entry 2 ENTRY_TWICE",
                        "entry 3 ENTRY_NAME",
                        "entry 4 DOCUMENT_TOO_LARGE",
                        "entry 5 DOCUMENT_TYPE"),
                inspected.faults().stream()
                        .map(each -> each.pointer() + " " + each.code())
                        .toList());
    }

    @Test
    void aNameKeepsOnlyItsLastPart() {
        var content = "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII);
        var target = new java.util.UUID(0, 1);
        assertEquals(
                "passwd",
                NewDocument.of("DIPLOMA", target, null, "..\\..\\etc/passwd", content)
                        .name());
        assertEquals(
                "DIPLOMA", NewDocument.of("DIPLOMA", target, null, " ", content).name());
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                put(zip, name, new byte[] {1, 2, 3});
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
