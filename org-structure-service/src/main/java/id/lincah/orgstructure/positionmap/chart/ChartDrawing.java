package id.lincah.orgstructure.positionmap.chart;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One page on whatever it is drawn on: heading, chart, legend. Of all arrangements the one that fills a landscape sheet
 * best is taken.
 */
final class ChartDrawing {
    /** The sheet's inner size on A4 landscape at 96 to the inch; a chart keeps it readable by its shape. */
    static final double SHEET_WIDTH = 950;

    static final double SHEET_HEIGHT = 600;
    private static final int MOST_COLUMNS = 9;
    private static final double MARGIN = 14;
    private static final double HEADING_SIZE = 14;
    private static final double HEADING_LINE = 19;
    private static final double LEGEND = 30;
    private static final String LEGEND_TEXT =
            "Kls = kelas jabatan; B = bezetting (pegawai yang ada); K = kebutuhan; +/\u2212 = B \u2212 K; ? = belum ditetapkan";

    private final ChartHeading heading;
    private final Plan<Card> plan;

    ChartDrawing(ChartHeading heading, ChartPage page) {
        this.heading = heading;
        this.plan = best(page.chart());
    }

    private static Plan<Card> best(Branch<Card> chart) {
        return IntStream.rangeClosed(1, Math.max(1, Math.min(MOST_COLUMNS, mostChildren(chart))))
                .boxed()
                .flatMap(widest -> IntStream.of(3, 5, 8).mapToObj(tallest -> new TidyTree(widest, tallest).plan(chart)))
                .max(Comparator.comparingDouble(ChartDrawing::scale))
                .orElseThrow();
    }

    /** Beyond as many columns as any unit has units below it, one arrangement is like the other. */
    private static int mostChildren(Branch<Card> branch) {
        return branch.children().stream()
                .mapToInt(ChartDrawing::mostChildren)
                .reduce(branch.children().size(), Math::max);
    }

    private static double scale(Plan<Card> plan) {
        return Math.min(SHEET_WIDTH / plan.width(), SHEET_HEIGHT / (plan.height() + 5 * HEADING_LINE));
    }

    double width() {
        return Math.max(plan.width(), headingWidth()) + 2 * MARGIN;
    }

    double height() {
        return above() + plan.height() + LEGEND + MARGIN;
    }

    private double above() {
        return heading.lines().size() * HEADING_LINE + 2 * MARGIN;
    }

    private double headingWidth() {
        var longest = heading.lines().stream()
                .mapToDouble(line -> Letters.width(line, HEADING_SIZE))
                .max()
                .orElse(0);
        return Math.max(longest, Letters.width(LEGEND_TEXT, Card.TEXT_SIZE));
    }

    void on(Canvas canvas) {
        for (int i = 0; i < heading.lines().size(); i++) {
            boolean first = i < 2;
            canvas.text(
                    width() / 2,
                    MARGIN + HEADING_SIZE + i * HEADING_LINE,
                    first ? HEADING_SIZE : HEADING_SIZE - 3,
                    Canvas.Anchor.MIDDLE,
                    first ? Canvas.Style.BOLD : Canvas.Style.QUIET,
                    heading.lines().get(i));
        }
        var centred = plan.moved((width() - plan.width()) / 2, above());
        var cards = new CardDrawing(canvas);
        centred.lines().forEach(line -> canvas.line(line, "#374151"));
        centred.boxes().forEach(box -> cards.draw(box.content(), box.place()));
        canvas.text(
                width() / 2, height() - MARGIN, Card.TEXT_SIZE, Canvas.Anchor.MIDDLE, Canvas.Style.QUIET, LEGEND_TEXT);
    }

    /** What the drawing shows, for whoever cannot see it. */
    String description() {
        var rows = plan.boxes().stream()
                .mapToInt(box -> box.content().rows().size())
                .sum();
        return String.join(". ", heading.lines()) + ". " + plan.boxes().size() + " unit, " + rows + " kotak jabatan. "
                + LEGEND_TEXT;
    }
}
