package id.lincah.orgstructure.positionmap.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws one page: heading, chart, legend. Of all arrangements the one that fills a landscape sheet best is taken. */
final class SvgChart {
    /** The sheet's inner size on A4 landscape at 96 to the inch; a chart keeps it readable by its shape. */
    static final double SHEET_WIDTH = 950;

    static final double SHEET_HEIGHT = 600;
    private static final int MOST_COLUMNS = 9;
    private static final double MARGIN = 14;
    private static final double HEADING_SIZE = 14;
    private static final double HEADING_LINE = 19;
    private static final double BASELINE = 8.5;
    private static final double LEGEND = 30;
    private static final String BLUE = "#dbe7f5";
    private static final String GREY = "#f3f4f6";
    private static final SvgText.Style LACKING = new SvgText.Style(true, "#b91c1c");
    private static final List<String> COLUMNS = List.of("Kls", "B", "K", "+/\u2212");
    private static final String LEGEND_TEXT =
            "Kls = kelas jabatan; B = bezetting (pegawai yang ada); K = kebutuhan; +/\u2212 = B \u2212 K; ? = belum ditetapkan";

    private final SvgText svg = new SvgText();
    private final ChartHeading heading;
    private final Plan<Card> plan;

    private SvgChart(ChartHeading heading, Plan<Card> plan) {
        this.heading = heading;
        this.plan = plan;
    }

    /** @param onSheet sized to fit a printed page; else as large as it comes */
    static String of(ChartHeading heading, ChartPage page, boolean onSheet) {
        return new SvgChart(heading, best(page.chart())).write(page.title(), onSheet);
    }

    private static Plan<Card> best(Branch<Card> chart) {
        return IntStream.rangeClosed(1, MOST_COLUMNS)
                .boxed()
                .flatMap(widest -> IntStream.of(3, 5, 8).mapToObj(tallest -> new TidyTree(widest, tallest).plan(chart)))
                .max(Comparator.comparingDouble(SvgChart::scale))
                .orElseThrow();
    }

    private static double scale(Plan<Card> plan) {
        return Math.min(SHEET_WIDTH / plan.width(), SHEET_HEIGHT / (plan.height() + 5 * HEADING_LINE));
    }

    private String write(String title, boolean onSheet) {
        double above = heading.lines().size() * HEADING_LINE + 2 * MARGIN;
        double width = Math.max(plan.width(), headingWidth()) + 2 * MARGIN;
        double height = above + plan.height() + LEGEND + MARGIN;
        open(title, width, height, onSheet);
        for (int i = 0; i < heading.lines().size(); i++) {
            double y = MARGIN + HEADING_SIZE + i * HEADING_LINE;
            svg.text(
                    width / 2,
                    y,
                    i < 2 ? HEADING_SIZE : HEADING_SIZE - 3,
                    "middle",
                    i < 2 ? SvgText.Style.BOLD : SvgText.Style.QUIET,
                    heading.lines().get(i));
        }
        var centred = plan.moved((width - plan.width()) / 2, above);
        centred.lines().forEach(line -> svg.line(line, "#374151"));
        centred.boxes().forEach(box -> card(box.content(), box.place()));
        svg.text(width / 2, height - MARGIN, Card.TEXT_SIZE, "middle", SvgText.Style.QUIET, LEGEND_TEXT);
        return svg.raw("</svg>\n").toString();
    }

    private double headingWidth() {
        var longest = heading.lines().stream()
                .mapToDouble(line -> Letters.width(line, HEADING_SIZE))
                .max()
                .orElse(0);
        return Math.max(longest, Letters.width(LEGEND_TEXT, Card.TEXT_SIZE));
    }

    /** On a sheet the drawing is as large as the sheet and stands in its middle. */
    private void open(String title, double width, double height, boolean onSheet) {
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\"")
                .raw(" font-family=\"Arial, Helvetica, sans-serif\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                        .formatted(
                                Math.round(onSheet ? SHEET_WIDTH : width),
                                Math.round(onSheet ? SHEET_HEIGHT : height),
                                (long) Math.ceil(width),
                                (long) Math.ceil(height)))
                .raw("<title id=\"t\">Peta jabatan " + SvgText.escaped(title) + "</title>\n")
                .raw("<desc id=\"d\">" + SvgText.escaped(String.join(". ", heading.lines()) + ". " + description())
                        + "</desc>\n")
                .raw("<rect x=\"0\" y=\"0\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    private String description() {
        var rows = plan.boxes().stream()
                .mapToInt(box -> box.content().rows().size())
                .sum();
        return plan.boxes().size() + " unit, " + rows + " kotak jabatan. " + LEGEND_TEXT;
    }

    private void card(Card card, Rect place) {
        double y = place.y();
        svg.rect(place, "#ffffff").rect(new Rect(place.x(), y, place.width(), card.nameHeight()), BLUE);
        for (var line : card.name()) {
            y += Card.LINE + 1;
            svg.text(place.centre(), y - 1, Card.NAME_SIZE, "middle", SvgText.Style.BOLD, line);
        }
        y = place.y() + card.nameHeight();
        svg.rect(new Rect(place.x(), y, place.width(), Card.LINE + Card.PAD), GREY);
        svg.text(
                place.x() + Card.PAD,
                y + BASELINE + 2,
                Card.TEXT_SIZE - 1,
                "start",
                SvgText.Style.QUIET,
                "Nama jabatan");
        figures(COLUMNS, place.x(), y + BASELINE + 2, SvgText.Style.QUIET);
        y += Card.LINE + Card.PAD;
        for (var row : card.rows()) {
            row(row, place.x(), y);
            y += row.height();
        }
        for (int i = 0; i < Card.FIGURES; i++) {
            double x = place.x() + Card.TITLE + i * Card.FIGURE;
            svg.line(new Line(x, place.y() + card.nameHeight(), x, place.bottom()), "#9ca3af");
        }
    }

    private void row(Card.Row row, double x, double y) {
        svg.line(new Line(x, y, x + Card.WIDTH, y), "#d1d5db");
        for (int i = 0; i < row.title().size(); i++) {
            svg.text(
                    x + Card.PAD,
                    y + BASELINE + 2 + i * Card.LINE,
                    Card.TEXT_SIZE,
                    "start",
                    row.strong() ? SvgText.Style.BOLD : SvgText.Style.PLAIN,
                    row.title().get(i));
        }
        var style = row.strong() ? SvgText.Style.BOLD : SvgText.Style.PLAIN;
        int last = row.figures().size() - 1;
        figures(row.figures().subList(0, last), x, y + BASELINE + 2, style);
        figure(row.figures().get(last), last, x, y + BASELINE + 2, row.lacking() ? LACKING : style);
    }

    private void figures(List<String> figures, double x, double y, SvgText.Style style) {
        for (int i = 0; i < figures.size(); i++) {
            figure(figures.get(i), i, x, y, style);
        }
    }

    private void figure(String figure, int column, double x, double y, SvgText.Style style) {
        svg.text(x + Card.TITLE + (column + 0.5) * Card.FIGURE, y, Card.TEXT_SIZE, "middle", style, figure);
    }
}
