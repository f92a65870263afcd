package id.lincah.orgstructure.simplification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Structures of one agency side by side, in the order they were asked for. */
public record ComparisonView(List<Compared> structures) {

    /**
     * One of them.
     *
     * @param id null for the structure of today
     * @param state null for the structure of today
     * @param reductions per level; empty for the structure of today
     * @param differenceCount in how much its units differ from the first structure
     * @param differences the first of them, at most {@value #SHOWN}; the rest is read page by page
     */
    public record Compared(
            UUID id,
            String name,
            ScenarioState state,
            LocalDate on,
            StructureFigures figures,
            List<ReductionView> reductions,
            int differenceCount,
            List<Difference> differences) {
        Compared with(List<Difference> others) {
            return new Compared(id, name, state, on, figures, reductions, differenceCount, others);
        }

        Compared differing(List<Difference> found) {
            return new Compared(id, name, state, on, figures, reductions, found.size(), found);
        }

        String key() {
            return id == null ? Comparing.TODAY : id.toString();
        }
    }

    /**
     * A difference and the structure it is found in.
     *
     * @param structure id of the scenario, or {@code today}
     */
    public record Found(String structure, String unitCode, Kind kind, String before, String after) {
        static final List<String> CSV = List.of("structure", "unit_code", "kind", "before", "after");

        List<Object> cells() {
            return Arrays.asList(structure, unitCode, kind, before, after);
        }

        List<String> key() {
            return List.of(structure, unitCode, kind.name());
        }
    }

    static final int SHOWN = 100;

    /** What is different about a unit. */
    public enum Kind {
        ONLY_HERE,
        MISSING_HERE,
        RENAMED,
        MOVED
    }

    /**
     * One unit that is not the same as in the first structure.
     *
     * @param before name or parent's code in the first structure; null when it isn't there
     * @param after the same here; null when it isn't here
     */
    public record Difference(String unitCode, Kind kind, String before, String after) {}

    /** Without the differences that are read page by page. */
    ComparisonView shown() {
        return new ComparisonView(structures.stream()
                .map(each -> each.with(each.differences().stream().limit(SHOWN).toList()))
                .toList());
    }

    /** Every difference of every structure from the first. */
    List<Found> found() {
        return structures.stream()
                .flatMap(each -> each.differences().stream()
                        .map(one -> new Found(each.key(), one.unitCode(), one.kind(), one.before(), one.after())))
                .toList();
    }

    /** One row a figure, one column a structure. */
    List<List<Object>> rows() {
        var rows = new ArrayList<List<Object>>();
        rows.add(row("units", each -> each.figures().units()));
        var labels = new TreeSet<String>();
        structures.forEach(each -> labels.addAll(each.figures().positions().keySet()));
        labels.forEach(label -> rows.add(
                row("positions " + label, each -> each.figures().positions().getOrDefault(label, 0))));
        rows.add(row("layers", each -> each.figures().layers()));
        rows.add(row("span_min", each -> each.figures().span().min()));
        rows.add(row("span_average", each -> each.figures().span().average()));
        rows.add(row("span_max", each -> each.figures().span().max()));
        rows.add(row("displaced", each -> each.figures().displaced()));
        rows.add(row("monthly_allowances", each -> each.figures().monthlyAllowances()));
        return rows;
    }

    List<String> columns() {
        var columns = new ArrayList<>(List.of("figure"));
        structures.forEach(each -> columns.add(each.name()));
        return columns;
    }

    private List<Object> row(String figure, Function<Compared, Object> value) {
        var cells = new ArrayList<Object>(Arrays.asList((Object) figure));
        structures.forEach(each -> cells.add(value.apply(each)));
        return cells;
    }
}
