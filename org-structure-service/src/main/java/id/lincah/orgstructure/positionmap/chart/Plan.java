package id.lincah.orgstructure.positionmap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Boxes and lines with their places; the first box is the topmost.
 *
 * @param <C> what is drawn in a box
 */
record Plan<C>(List<Placed<C>> boxes, List<Line> lines) {
    /** A box in its place. */
    record Placed<C>(C content, Rect place) {}

    Plan {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    Rect top() {
        return boxes.get(0).place();
    }

    Plan<C> moved(double dx, double dy) {
        return new Plan<>(
                boxes.stream()
                        .map(box -> new Placed<>(box.content(), box.place().moved(dx, dy)))
                        .toList(),
                lines.stream().map(line -> line.moved(dx, dy)).toList());
    }

    /** This plan with another under or beside its topmost box. */
    Plan<C> with(List<Plan<C>> others, List<Line> more) {
        var allBoxes = new ArrayList<>(boxes);
        var allLines = new ArrayList<>(lines);
        others.forEach(other -> {
            allBoxes.addAll(other.boxes);
            allLines.addAll(other.lines);
        });
        allLines.addAll(more);
        return new Plan<>(allBoxes, allLines);
    }

    /** The room of every box and line. */
    List<Rect> rooms() {
        return Stream.concat(boxes.stream().map(Placed::place), lines.stream().map(Line::room))
                .toList();
    }

    double left() {
        return rooms().stream().mapToDouble(Rect::x).min().orElse(0);
    }

    double width() {
        return rooms().stream().mapToDouble(Rect::right).max().orElse(0) - left();
    }

    double height() {
        return rooms().stream().mapToDouble(Rect::bottom).max().orElse(0);
    }
}
