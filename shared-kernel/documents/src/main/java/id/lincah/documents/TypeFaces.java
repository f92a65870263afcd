package id.lincah.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces texts are set in, taken apart once and then lent to one document after the other: of a short paper, taking
 * them apart was most of the work. A face reads its tables as it is asked, so only one document has it at a time.
 */
final class TypeFaces implements AutoCloseable {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final Queue<TypeFaces> FREE = new ConcurrentLinkedQueue<>();

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    private TypeFaces() throws IOException {
        this.regular = parsed("Serif-Regular");
        this.bold = parsed("Serif-Bold");
    }

    private static TrueTypeFont parsed(String name) throws IOException {
        try (var file = PdfWriter.font(name)) {
            var face = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Looking for ligatures in every word took longer than the layout, and a text without them is found again.
            face.setEnableGsub(false);
            return face;
        }
    }

    /** Give them back by closing. There are never more than documents written at the same time. */
    static TypeFaces lent() throws IOException {
        var free = FREE.poll();
        return free == null ? new TypeFaces() : free;
    }

    /** Only the letters that occur go into the document. */
    void in(PDDocument document, String family, PdfRendererBuilder builder) throws IOException {
        builder.useFont(supplier(document, regular), family, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(supplier(document, bold), family, BOLD, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier supplier(PDDocument document, TrueTypeFont face) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, face, true));
    }

    @Override
    public void close() {
        FREE.add(this);
    }
}
