package id.lincah.orgstructure.positionmap.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A unit as a chart draws it: its name, and a table of its boxes.
 *
 * @param name of the unit, in lines
 * @param rows the boxes, the head first
 */
record Card(List<String> name, List<Row> rows) {
    static final double WIDTH = 244;
    static final double NAME_SIZE = 10;
    static final double TEXT_SIZE = 9;
    /** Bold letters run wider; they are measured as larger ones. */
    static final double BOLD = 1.08;

    static final double LINE = 11;
    static final double PAD = 4;
    static final double FIGURE = 23;
    static final int FIGURES = 4;
    static final double TITLE = WIDTH - FIGURES * FIGURE;

    /**
     * One box of the unit.
     *
     * @param title in lines
     * @param figures class, B, K, +/−, as printed
     * @param strong the head, or a sum
     * @param lacking fewer than needed
     */
    record Row(List<String> title, List<String> figures, boolean strong, boolean lacking) {
        static Row of(String title, List<String> figures, boolean strong, boolean lacking) {
            return new Row(
                    Letters.lines(title, strong ? TEXT_SIZE * BOLD : TEXT_SIZE, TITLE - 2 * PAD),
                    figures,
                    strong,
                    lacking);
        }

        double height() {
            return title.size() * LINE + PAD;
        }
    }

    static Card of(String name, List<Row> rows) {
        return new Card(Letters.lines(name, NAME_SIZE * BOLD, WIDTH - 2 * PAD), new ArrayList<>(rows));
    }

    double nameHeight() {
        return name.size() * (LINE + 1) + PAD;
    }

    /** Name, the line that says what the columns are, and the rows. */
    double height() {
        return nameHeight()
                + LINE
                + PAD
                + rows.stream().mapToDouble(Row::height).sum();
    }

    Branch<Card> branch(List<Branch<Card>> children) {
        return new Branch<>(this, WIDTH, height(), children);
    }
}
