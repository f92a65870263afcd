package id.lincah.orgstructure.positionmap.chart;

import java.util.List;

/** Draws one unit of a chart: its name, the heads of the columns, its boxes. */
record CardDrawing(Canvas canvas) {
    private static final double BASELINE = 8.5;
    private static final String BLUE = "#dbe7f5";
    private static final String GREY = "#f3f4f6";
    private static final Canvas.Style LACKING = new Canvas.Style(true, "#b91c1c");
    private static final List<String> COLUMNS = List.of("Kls", "B", "K", "+/\u2212");

    void draw(Card card, Rect place) {
        double y = place.y();
        canvas.rect(place, "#ffffff");
        canvas.rect(new Rect(place.x(), y, place.width(), card.nameHeight()), BLUE);
        for (var line : card.name()) {
            y += Card.LINE + 1;
            canvas.text(place.centre(), y - 1, Card.NAME_SIZE, Canvas.Anchor.MIDDLE, Canvas.Style.BOLD, line);
        }
        y = place.y() + card.nameHeight();
        canvas.rect(new Rect(place.x(), y, place.width(), Card.LINE + Card.PAD), GREY);
        canvas.text(
                place.x() + Card.PAD,
                y + BASELINE + 2,
                Card.TEXT_SIZE - 1,
                Canvas.Anchor.START,
                Canvas.Style.QUIET,
                "Nama jabatan");
        figures(COLUMNS, place.x(), y + BASELINE + 2, Canvas.Style.QUIET);
        y += Card.LINE + Card.PAD;
        for (var row : card.rows()) {
            row(row, place.x(), y);
            y += row.height();
        }
        for (int i = 0; i < Card.FIGURES; i++) {
            double x = place.x() + Card.TITLE + i * Card.FIGURE;
            canvas.line(new Line(x, place.y() + card.nameHeight(), x, place.bottom()), "#9ca3af");
        }
    }

    private void row(Card.Row row, double x, double y) {
        canvas.line(new Line(x, y, x + Card.WIDTH, y), "#d1d5db");
        for (int i = 0; i < row.title().size(); i++) {
            canvas.text(
                    x + Card.PAD,
                    y + BASELINE + 2 + i * Card.LINE,
                    Card.TEXT_SIZE,
                    Canvas.Anchor.START,
                    row.strong() ? Canvas.Style.BOLD : Canvas.Style.PLAIN,
                    row.title().get(i));
        }
        var style = row.strong() ? Canvas.Style.BOLD : Canvas.Style.PLAIN;
        int last = row.figures().size() - 1;
        figures(row.figures().subList(0, last), x, y + BASELINE + 2, style);
        figure(row.figures().get(last), last, x, y + BASELINE + 2, row.lacking() ? LACKING : style);
    }

    private void figures(List<String> figures, double x, double y, Canvas.Style style) {
        for (int i = 0; i < figures.size(); i++) {
            figure(figures.get(i), i, x, y, style);
        }
    }

    private void figure(String figure, int column, double x, double y, Canvas.Style style) {
        canvas.text(
                x + Card.TITLE + (column + 0.5) * Card.FIGURE, y, Card.TEXT_SIZE, Canvas.Anchor.MIDDLE, style, figure);
    }
}
