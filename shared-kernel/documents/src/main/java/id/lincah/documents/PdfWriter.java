package id.lincah.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a paper as PDF with its fonts inside. The page is built as a tree of nodes, never as text that is parsed, and
 * nothing outside it is ever loaded. Blocking, and busy for a long table: call it on a worker thread.
 */
public final class PdfWriter {
    private static final String TEXT = "Liberation Serif";

    static {
        // It logs the text it cannot show; texts are other people's data.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** @param out stays open */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (var faces = TypeFaces.lent();
                var document = new PDDocument()) {
            var builder = builder(paper).usePDDocument(document);
            faces.in(document, TEXT, builder);
            if (PaperPage.hasDrawings(paper)) {
                try (var drawings = new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE)) {
                    save(builder.useSVGDrawer(drawings), document, out);
                }
            } else {
                save(builder, document, out);
            }
        }
    }

    private static void save(PdfRendererBuilder builder, PDDocument document, OutputStream out) throws IOException {
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            document.getDocumentCatalog().setLanguage("id");
            document.save(out);
        }
    }

    private static PdfRendererBuilder builder(Paper paper) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(PaperPage.of(paper), null);
        builder.withProducer("Lincah");
        builder.useFastMode();
        builder.useExternalResourceAccessControl(
                (address, kind) -> PageStyle.isDrawingFont(address),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> PageStyle.isDrawingFont(address),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(DrawingFont::new, PageStyle.FONT_SCHEME);
        return builder;
    }

    static InputStream font(String name) {
        return PdfWriter.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf");
    }

    /** Drawings take their fonts by address only; this is the one kind of address there is. */
    private record DrawingFont(String address) implements FSStream {
        @Override
        public InputStream getStream() {
            return font(PageStyle.drawingFont(address));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
        }
    }
}
