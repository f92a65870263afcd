package id.lincah.orgstructure.positionmap.chart;

/** What a chart is drawn on; y grows downwards. */
interface Canvas {
    void rect(Rect place, String fill);

    void line(Line line, String colour);

    /** @param anchor where x stands in the text */
    void text(double x, double y, double size, Anchor anchor, Style style, String words);

    /** Which point of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE
    }

    /**
     * How letters look.
     *
     * @param colour as in SVG, e.g. {@code #111827}
     */
    record Style(boolean bold, String colour) {
        static final Style PLAIN = new Style(false, "#111827");
        static final Style BOLD = new Style(true, "#111827");
        static final Style QUIET = new Style(false, "#4b5563");
    }
}
