package id.lincah.orgstructure.positionmap.chart;

import java.util.Locale;

/** Writes SVG elements; every text is escaped, and what XML cannot hold is shown as the replacement character. */
final class SvgText implements Canvas {
    private final StringBuilder svg = new StringBuilder();

    SvgText raw(String text) {
        svg.append(text);
        return this;
    }

    @Override
    public void rect(Rect place, String fill) {
        raw("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#1f2937\" stroke-width=\"0.8\"/>\n"
                .formatted(number(place.x()), number(place.y()), number(place.width()), number(place.height()), fill));
    }

    @Override
    public void line(Line line, String colour) {
        raw("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>\n"
                .formatted(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()), colour));
    }

    @Override
    public void text(double x, double y, double size, Anchor anchor, Style style, String words) {
        raw("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" font-weight=\"%s\" fill=\"%s\">%s</text>\n"
                .formatted(
                        number(x),
                        number(y),
                        number(size),
                        anchor.name().toLowerCase(Locale.ROOT),
                        style.bold() ? "bold" : "normal",
                        style.colour(),
                        escaped(words)));
    }

    static String escaped(String words) {
        var safe = new StringBuilder();
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(letter) ? letter : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int letter) {
        return letter == '\t'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
