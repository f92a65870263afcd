package id.lincah.orgstructure.positionmap.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Pages as a PDF, one landscape sheet each, with a table of contents beside them. */
final class PdfChart {
    private static final PDRectangle SHEET = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final double MARGIN = 26;
    /** A small office is not blown up to the size of the sheet. */
    private static final double LARGEST = 1.2;

    private final PDDocument document;
    private final PdfLetters letters;
    private final PDDocumentOutline contents = new PDDocumentOutline();

    private PdfChart(PDDocument document) throws IOException {
        this.document = document;
        this.letters = new PdfLetters(document);
    }

    /** One page and what stands over it. */
    record Sheet(ChartHeading heading, ChartPage page) {}

    static byte[] of(List<Sheet> sheets) throws IOException {
        try (var document = new PDDocument()) {
            var chart = new PdfChart(document);
            for (var sheet : sheets) {
                chart.add(sheet);
            }
            return chart.saved();
        }
    }

    private void add(Sheet sheet) throws IOException {
        var page = new PDPage(SHEET);
        document.addPage(page);
        var drawing = new ChartDrawing(sheet.heading(), sheet.page());
        try (var content = new PDPageContentStream(document, page)) {
            drawing.on(canvas(content, drawing));
        }
        var entry = new PDOutlineItem();
        entry.setTitle(sheet.page().title());
        entry.setDestination(page);
        contents.addLast(entry);
    }

    /** As large as the sheet allows, in the middle of its width, from its upper edge down. */
    private PdfCanvas canvas(PDPageContentStream content, ChartDrawing drawing) {
        var scale = Math.min(
                LARGEST,
                Math.min(
                        (SHEET.getWidth() - 2 * MARGIN) / drawing.width(),
                        (SHEET.getHeight() - 2 * MARGIN) / drawing.height()));
        var left = (SHEET.getWidth() - drawing.width() * scale) / 2;
        var room = new Rect(left, 0, drawing.width() * scale, SHEET.getHeight() - MARGIN);
        return new PdfCanvas(content, letters, room, scale);
    }

    private byte[] saved() throws IOException {
        var catalogue = document.getDocumentCatalog();
        catalogue.setDocumentOutline(contents);
        catalogue.setLanguage("id");
        var preferences = new PDViewerPreferences(catalogue.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle("Peta jabatan");
        document.getDocumentInformation().setProducer("Lincah");
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
