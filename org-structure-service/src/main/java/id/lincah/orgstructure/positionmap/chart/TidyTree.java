package id.lincah.orgstructure.positionmap.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out an organisation chart. Children stand in a row under the middle of their parent, each subtree pushed as close
 * to the one before as their outlines allow (after Reingold and Tilford); many of them, or leaves deeper down, hang from
 * a trunk in columns, so that a chart does not become a ribbon. No two boxes overlap, and every line ends at a box or at
 * another line.
 */
final class TidyTree {
    static final double LEVEL_GAP = 26;
    static final double SIDE_GAP = 16;
    static final double STACK_GAP = 10;
    static final double INDENT = 16;
    private static final double TRUNK = 6;
    private static final double HOOK = 10;

    private final int widest;
    private final int tallest;

    /**
     * @param widest most children in a row, and most columns
     * @param tallest most leaves hanging in one column
     */
    TidyTree(int widest, int tallest) {
        this.widest = widest;
        this.tallest = tallest;
    }

    /** The plan of a whole chart, its left and upper edge at zero. */
    <C> Plan<C> plan(Branch<C> root) {
        var plan = layout(root, true);
        return plan.moved(-plan.left(), 0);
    }

    private <C> Plan<C> layout(Branch<C> branch, boolean top) {
        var box = new Plan<C>(
                List.of(new Plan.Placed<>(branch.content(), new Rect(0, 0, branch.width(), branch.height()))),
                List.of());
        if (branch.isLeaf()) {
            return box;
        }
        var below =
                branch.children().stream().map(child -> layout(child, false)).toList();
        return hangs(branch, top) ? hang(box, below, columns(below.size(), top)) : row(box, below);
    }

    private <C> boolean hangs(Branch<C> branch, boolean top) {
        int children = branch.children().size();
        var leaves = branch.children().stream().allMatch(Branch::isLeaf);
        return children > widest || !top && leaves && children > 1;
    }

    private int columns(int children, boolean top) {
        return top ? Math.min(widest, children) : (children + tallest - 1) / tallest;
    }

    private static <C> Plan<C> row(Plan<C> box, List<Plan<C>> below) {
        double level = box.top().bottom() + LEVEL_GAP;
        var placed = new ArrayList<Plan<C>>();
        var outline = new ArrayList<Rect>();
        for (var child : below) {
            var beside = child.moved(shift(outline, child), level);
            placed.add(beside);
            beside.moved(0, -level).rooms().forEach(outline::add);
        }
        double middle = (placed.get(0).top().centre()
                        + placed.get(placed.size() - 1).top().centre())
                / 2;
        var parent = box.moved(middle - box.top().centre(), 0);
        return parent.with(placed, bus(parent.top(), placed));
    }

    /** How far to the right a subtree must go to keep clear of everything placed so far. */
    private static <C> double shift(List<Rect> outline, Plan<C> next) {
        double shift = outline.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
        for (var mine : next.rooms()) {
            for (var other : outline) {
                if (mine.besides(other, SIDE_GAP)) {
                    shift = Math.max(shift, other.right() + SIDE_GAP - mine.x());
                }
            }
        }
        return shift;
    }

    private static <C> List<Line> bus(Rect parent, List<Plan<C>> below) {
        double y = parent.bottom() + LEVEL_GAP / 2;
        var lines = new ArrayList<Line>();
        lines.add(new Line(parent.centre(), parent.bottom(), parent.centre(), y));
        var first = below.get(0).top();
        var last = below.get(below.size() - 1).top();
        if (last.centre() > first.centre()) {
            lines.add(new Line(first.centre(), y, last.centre(), y));
        }
        below.forEach(child -> lines.add(new Line(
                child.top().centre(), y, child.top().centre(), child.top().y())));
        return lines;
    }

    private static <C> Plan<C> hang(Plan<C> box, List<Plan<C>> below, int columns) {
        int most = (below.size() + columns - 1) / columns;
        var placed = new ArrayList<Plan<C>>();
        var lines = new ArrayList<Line>();
        var trunks = new ArrayList<Double>();
        double x = 0;
        for (int from = 0; from < below.size(); from += most) {
            var column = stack(below.subList(from, Math.min(from + most, below.size())), x, box.top());
            trunks.add(x + TRUNK);
            lines.addAll(hooks(column, x + TRUNK, trunkTop(box.top(), columns)));
            x = column.stream()
                            .mapToDouble(child -> child.left() + child.width())
                            .max()
                            .orElse(x)
                    + SIDE_GAP;
            placed.addAll(column);
        }
        if (trunks.size() == 1) {
            return box.with(placed, lines);
        }
        var parent = box.moved((x - SIDE_GAP) / 2 - box.top().centre(), 0);
        lines.addAll(crossbar(parent.top(), trunks));
        return parent.with(placed, lines);
    }

    /** A single trunk begins at the parent's own lower edge, several begin at the bar between them. */
    private static double trunkTop(Rect parent, int columns) {
        return columns == 1 ? parent.bottom() : parent.bottom() + LEVEL_GAP / 2;
    }

    private static <C> List<Plan<C>> stack(List<Plan<C>> below, double x, Rect parent) {
        var column = new ArrayList<Plan<C>>();
        double y = parent.bottom() + LEVEL_GAP;
        for (var child : below) {
            column.add(child.moved(x + INDENT - child.left(), y));
            y += child.height() + STACK_GAP;
        }
        return column;
    }

    private static <C> List<Line> hooks(List<Plan<C>> column, double trunk, double from) {
        var lines = new ArrayList<Line>();
        for (var child : column) {
            lines.add(new Line(
                    trunk, child.top().y() + HOOK, child.top().x(), child.top().y() + HOOK));
        }
        var last = column.get(column.size() - 1).top();
        lines.add(new Line(trunk, from, trunk, last.y() + HOOK));
        return lines;
    }

    private static List<Line> crossbar(Rect parent, List<Double> trunks) {
        double y = parent.bottom() + LEVEL_GAP / 2;
        double left = Math.min(parent.centre(), trunks.get(0));
        double right = Math.max(parent.centre(), trunks.get(trunks.size() - 1));
        return List.of(new Line(parent.centre(), parent.bottom(), parent.centre(), y), new Line(left, y, right, y));
    }
}
