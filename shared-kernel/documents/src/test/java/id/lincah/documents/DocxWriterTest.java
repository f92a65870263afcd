package id.lincah.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocxWriterTest {
    private static final int MANY = 1500;

    @Test
    void everyTextOfEveryBlockIsInTheFile() throws IOException {
        try (var docx = written(SamplePaper.ofEveryBlock());
                var reader = new XWPFWordExtractor(docx)) {
            var text = reader.getText();

            SamplePaper.textsOfEveryBlock().forEach(expected -> assertTrue(text.contains(expected), expected));
            assertTrue(text.contains("Bagan susunan"), "a drawing stands as its alternative text");
        }
    }

    @Test
    void theFileKnowsItsTitleAndItsLanguage() throws IOException {
        try (var docx = written(SamplePaper.ofEveryBlock())) {
            assertEquals(
                    "Lampiran & penjelasan",
                    docx.getProperties().getCoreProperties().getTitle());
            assertTrue(parts(docx).contains("w:lang w:val=\"id-ID\""));
        }
    }

    @Test
    void headingsAreRealHeadings() throws IOException {
        try (var docx = written(SamplePaper.of(new Block.Heading(2, "Sebelum")))) {
            assertEquals("Heading2", docx.getParagraphs().get(0).getStyle());
            assertEquals("heading 2", docx.getStyles().getStyle("Heading2").getName());
        }
    }

    @Test
    void aLongTableLosesNoRowAndItsHeadRepeats() throws IOException {
        try (var docx = written(SamplePaper.ofRows(MANY))) {
            var table = docx.getTables().get(0);

            assertEquals(MANY + 1, table.getNumberOfRows());
            assertTrue(table.getRow(0).isRepeatHeader());
            assertFalse(table.getRow(1).isRepeatHeader());
            assertEquals("row-1500-end", table.getRow(MANY).getCell(0).getText());
        }
    }

    @Test
    void aTextNeverBecomesAFieldOrALink() throws IOException {
        try (var docx = written(SamplePaper.of(new Block.Paragraph(SamplePaper.HOSTILE)))) {
            var body = docx.getDocument().getBody().xmlText();

            assertFalse(body.contains("fldSimple") || body.contains("instrText") || body.contains("hyperlink"), body);
            assertEquals(SamplePaper.HOSTILE, docx.getParagraphs().get(0).getText());
        }
    }

    @Test
    void aControlCharacterIsShownAsUnreadableAndBreaksNothing() throws IOException {
        var cells = List.of("a\u0000b", "c\ud800d");
        var table = new Block.Table(List.of("x", "y"), List.of(1, 1), List.of(cells));
        try (var docx = written(SamplePaper.of(table))) {
            assertEquals(
                    "a\ufffdb", docx.getTables().get(0).getRow(1).getCell(0).getText());
            assertEquals(
                    "c\ufffdd", docx.getTables().get(0).getRow(1).getCell(1).getText());
        }
    }

    private static XWPFDocument written(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(paper, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String parts(XWPFDocument docx) throws IOException {
        var out = new ByteArrayOutputStream();
        docx.write(out);
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
