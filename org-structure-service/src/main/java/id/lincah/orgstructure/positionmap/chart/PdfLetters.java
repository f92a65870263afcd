package id.lincah.orgstructure.positionmap.chart;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two fonts of a chart, of which the document holds the letters used. */
final class PdfLetters {
    private static final String UNKNOWN = "?";
    private static final double THOUSAND = 1000;

    private final PDFont plain;
    private final PDFont bold;
    private final Map<Integer, Boolean> known = new HashMap<>();

    PdfLetters(PDDocument document) throws IOException {
        plain = load(document, "Regular");
        bold = load(document, "Bold");
    }

    private static PDFont load(PDDocument document, String face) throws IOException {
        var name = "/liberation/LiberationSans-" + face + ".ttf";
        try (var file = PdfLetters.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures would be looked for anew in every text, which takes longer than all the rest.
            letters.setEnableGsub(false);
            return PDType0Font.load(document, letters, true);
        }
    }

    PDFont font(boolean strong) {
        return strong ? bold : plain;
    }

    /** The words with a question mark for each letter the font lacks. */
    String known(String words, boolean strong) {
        var safe = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (known.computeIfAbsent(letter, this::has)) {
                safe.appendCodePoint(letter);
            } else {
                safe.append(UNKNOWN);
            }
        });
        return safe.toString();
    }

    private boolean has(int letter) {
        try {
            var text = Character.toString(letter);
            return !Character.isISOControl(letter) && plain.encode(text).length > 0 && bold.encode(text).length > 0;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }

    /** For letters one point large. */
    double width(String words, boolean strong) throws IOException {
        return font(strong).getStringWidth(words) / THOUSAND;
    }
}
