package id.lincah.orgstructure.positionmap.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A sheet of a PDF: what is written on it stays text, which a reader can find, copy and have read aloud. */
final class PdfCanvas implements Canvas {
    private static final float THIN = 0.8f;

    private final PDPageContentStream sheet;
    private final PdfLetters letters;
    private final Rect room;
    private final double scale;

    /** @param room where on the sheet the drawing stands, y from the sheet's upper edge */
    PdfCanvas(PDPageContentStream sheet, PdfLetters letters, Rect room, double scale) {
        this.sheet = sheet;
        this.letters = letters;
        this.room = room;
        this.scale = scale;
    }

    private interface Stroke {
        void draw() throws IOException;
    }

    private static void done(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a sheet in memory could not be written", impossible);
        }
    }

    @Override
    public void rect(Rect place, String fill) {
        done(() -> {
            sheet.setNonStrokingColor(Color.decode(fill));
            sheet.setStrokingColor(Color.decode("#1f2937"));
            sheet.setLineWidth((float) (THIN * scale));
            sheet.addRect(x(place.x()), y(place.bottom()), length(place.width()), length(place.height()));
            sheet.fillAndStroke();
        });
    }

    @Override
    public void line(Line line, String colour) {
        done(() -> {
            sheet.setStrokingColor(Color.decode(colour));
            sheet.setLineWidth(length(1));
            sheet.moveTo(x(line.x1()), y(line.y1()));
            sheet.lineTo(x(line.x2()), y(line.y2()));
            sheet.stroke();
        });
    }

    @Override
    public void text(double x, double y, double size, Anchor anchor, Style style, String words) {
        done(() -> {
            var known = letters.known(words, style.bold());
            var width = letters.width(known, style.bold()) * size;
            sheet.beginText();
            sheet.setNonStrokingColor(Color.decode(style.colour()));
            sheet.setFont(letters.font(style.bold()), length(size));
            sheet.newLineAtOffset(x(anchor == Anchor.MIDDLE ? x - width / 2 : x), y(y));
            sheet.showText(known);
            sheet.endText();
        });
    }

    private float x(double x) {
        return (float) (room.x() + x * scale);
    }

    private float y(double y) {
        return (float) (room.bottom() - y * scale);
    }

    private float length(double length) {
        return (float) (length * scale);
    }
}
