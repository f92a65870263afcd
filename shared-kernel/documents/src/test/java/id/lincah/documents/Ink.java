package id.lincah.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What the eye would see on a page. */
final class Ink {
    private static final int DARK = 100;
    private static final int SIDE = 20;

    private Ink() {}

    /** Something dark stands on the upper half of the page. */
    static boolean reaches(PDDocument pdf, int page) throws IOException {
        return any(pdf, page, colour -> new Color(colour).getRed() < DARK);
    }

    static boolean red(PDDocument pdf, int page) throws IOException {
        return any(pdf, page, colour -> new Color(colour).getRed() > 2 * DARK && new Color(colour).getGreen() < DARK);
    }

    static Path redPicture(Path folder) throws IOException {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        var file = folder.resolve("red.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static boolean any(PDDocument pdf, int page, IntPredicate wanted) throws IOException {
        var image = new PDFRenderer(pdf).renderImage(page);
        for (int y = 0; y < image.getHeight() / 2; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (wanted.test(image.getRGB(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }
}
