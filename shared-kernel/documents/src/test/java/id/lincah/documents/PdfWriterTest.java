package id.lincah.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PdfWriterTest {
    private static final int MANY = 1500;

    @Test
    void everyTextOfEveryBlockIsOnThePage() throws IOException {
        try (var pdf = written(SamplePaper.ofEveryBlock())) {
            var text = text(pdf);

            SamplePaper.textsOfEveryBlock().forEach(expected -> assertTrue(text.contains(expected), expected));
            assertTrue(text.contains("Halaman 2 dari 2"));
        }
    }

    @Test
    void theFileKnowsItsTitleAndItsLanguage() throws IOException {
        try (var pdf = written(SamplePaper.ofEveryBlock())) {
            assertEquals("Lampiran & penjelasan", pdf.getDocumentInformation().getTitle());
            assertEquals("id", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void itsFontsAreInsideSoThatItLooksAlikeEverywhere() throws IOException {
        try (var pdf = written(SamplePaper.ofEveryBlock())) {
            var fonts = fonts(pdf);

            assertTrue(fonts.stream().anyMatch(font -> font.getName().endsWith("LiberationSerif")));
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded));
        }
    }

    @Test
    void aLongTableRepeatsItsHeadOnEveryPageAndLosesNoRow() throws IOException {
        try (var pdf = written(SamplePaper.ofRows(MANY))) {
            var text = text(pdf);

            for (int row = 1; row <= MANY; row++) {
                assertTrue(text.contains("row-" + row + "-end"), "row " + row);
            }
            assertTrue(pdf.getNumberOfPages() > 1);
            assertEquals(pdf.getNumberOfPages(), text.split("Kode unit", -1).length - 1);
        }
    }

    @Test
    void aControlCharacterIsShownAsUnreadableAndBreaksNothing() throws IOException {
        try (var pdf = written(SamplePaper.of(new Block.Paragraph("sebelum\u0000\u0008\ud800sesudah")))) {
            assertTrue(text(pdf).matches("(?s).*sebelum.{1,3}sesudah.*"), text(pdf));
        }
    }

    @Test
    void aWideDrawingFitsThePage() throws IOException {
        try (var pdf = written(SamplePaper.of(new Block.Drawing(SamplePaper.DRAWING, "Bagan")))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(Ink.reaches(pdf, 0), "something is drawn");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a drawing",
                "<html xmlns='http://www.w3.org/1999/xhtml'><img src='file:///etc/hostname'/></html>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>"
            })
    void aDrawingThatIsNoPlainSvgIsRefused(String drawing) {
        var paper = SamplePaper.of(new Block.Drawing(drawing, "Bagan"));

        assertThrows(IllegalArgumentException.class, () -> PdfWriter.write(paper, new ByteArrayOutputStream()));
    }

    @Test
    void aDrawingLoadsNothingFromOutside(@TempDir Path folder) throws IOException {
        var picture = Ink.redPicture(folder).toUri();
        var drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="200">
                  <image width="200" height="200" xlink:href="%s"/>
                </svg>""".formatted(picture);

        try (var pdf = written(SamplePaper.of(new Block.Drawing(drawing, "Bagan")))) {
            assertFalse(Ink.red(pdf, 0), "the picture on the disk is not in the file");
        }
    }

    private static PDDocument written(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(paper, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replace("\r", "").replace("\n", " ");
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
