package id.lincah.orgstructure.positionmap.chart;

import id.lincah.orgstructure.positionmap.MapBox;
import id.lincah.orgstructure.positionmap.MapUnit;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.rules.MapTotals;
import id.lincah.orgstructure.positionmap.rules.RA42Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a map into pages a person can read: one page while it is small; else the top with its units summed up, then page by
 * page each of them, until everything has been shown once in full.
 */
final class ChartPages {
    private static final int MOST_UNITS = 24;
    private static final int MOST_BOXES = 70;
    private static final String UNKNOWN = "?";

    private final PositionMap map;
    private final List<ChartPage> pages = new ArrayList<>();

    private ChartPages(PositionMap map) {
        this.map = map;
    }

    static List<ChartPage> of(PositionMap map) {
        var pages = new ChartPages(map);
        map.roots().forEach(pages::show);
        return pages.pages;
    }

    private void show(MapUnit unit) {
        if (fits(unit)) {
            pages.add(new ChartPage(unit.name(), full(unit)));
            return;
        }
        var large = new ArrayList<MapUnit>();
        for (var group : groups(unit)) {
            pages.add(new ChartPage(unit.name(), page(unit, group)));
            group.stream().filter(child -> summedUp(unit, child)).forEach(large::add);
        }
        large.forEach(this::show);
    }

    /** A government's offices have pages of their own, however small they are. */
    private boolean summedUp(MapUnit unit, MapUnit child) {
        return unit.isGovernment() ? !bare(child) : !fits(child);
    }

    /** Nothing of it is left to show on a page of its own. */
    private boolean bare(MapUnit unit) {
        return map.children(unit).isEmpty() && map.boxes(unit).isEmpty();
    }

    private boolean fits(MapUnit unit) {
        return units(unit) <= MOST_UNITS && map.whole(unit).boxes() <= MOST_BOXES;
    }

    private int units(MapUnit unit) {
        return 1 + map.children(unit).stream().mapToInt(this::units).sum();
    }

    /** As many children together as fit on a page; one that fits on none is summed up and counts as one. */
    private List<List<MapUnit>> groups(MapUnit unit) {
        var groups = new ArrayList<List<MapUnit>>();
        int units = MOST_UNITS;
        int boxes = MOST_BOXES;
        for (var child : map.children(unit)) {
            int more = summedUp(unit, child) ? 1 : units(child);
            int moreBoxes = summedUp(unit, child) ? 1 : map.whole(child).boxes();
            if (units + more > MOST_UNITS || boxes + moreBoxes > MOST_BOXES) {
                groups.add(new ArrayList<>());
                units = 1;
                boxes = map.boxes(unit).size();
            }
            groups.get(groups.size() - 1).add(child);
            units += more;
            boxes += moreBoxes;
        }
        return groups.isEmpty() ? List.of(List.of()) : groups;
    }

    private Branch<Card> page(MapUnit unit, List<MapUnit> group) {
        return card(unit)
                .branch(group.stream()
                        .map(child -> summedUp(unit, child) ? sum(child) : full(child))
                        .toList());
    }

    private Branch<Card> full(MapUnit unit) {
        return card(unit).branch(map.children(unit).stream().map(this::full).toList());
    }

    private Card card(MapUnit unit) {
        return Card.of(unit.name(), map.boxes(unit).stream().map(this::row).toList());
    }

    private Branch<Card> sum(MapUnit unit) {
        var head = map.head(unit).map(this::row).stream();
        var rows = Stream.concat(head, Stream.of(sum(map.whole(unit)))).toList();
        return Card.of(unit.name(), rows).branch(List.of());
    }

    private static Card.Row sum(MapTotals totals) {
        var required = totals.unknown() == totals.boxes() ? UNKNOWN : String.valueOf(totals.required());
        var difference = totals.unknown() == totals.boxes() ? UNKNOWN : printed(totals.net());
        return Card.Row.of(
                "Jumlah seluruhnya",
                List.of("", String.valueOf(totals.existing()), required, difference),
                true,
                totals.net() < 0);
    }

    private Card.Row row(MapBox box) {
        var facts = map.facts(box);
        var difference = facts.difference();
        return Card.Row.of(
                box.title(),
                List.of(
                        known(box.jobClass()),
                        String.valueOf(box.existing()),
                        known(facts.required()),
                        difference == null ? UNKNOWN : printed(difference)),
                map.head(map.unit(box).orElseThrow())
                        .filter(head -> head == box)
                        .isPresent(),
                difference != null && difference < 0);
    }

    private static String known(Integer figure) {
        return figure == null ? UNKNOWN : figure.toString();
    }

    /** With the minus a printer uses. */
    private static String printed(int difference) {
        return RA42Difference.printed(difference).replace('-', '\u2212');
    }
}
