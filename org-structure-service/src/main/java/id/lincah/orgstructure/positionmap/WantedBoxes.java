package id.lincah.orgstructure.positionmap;

import id.lincah.regulation.PositionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What the flat list of boxes can be narrowed by. */
public class WantedBoxes extends WantedMap {
    private static final Comparator<BoxView> ORDER =
            Comparator.comparing(BoxView::unitCode).thenComparing(BoxView::key);

    @RestQuery
    String unit;

    @RestQuery
    String finding;

    @RestQuery
    PositionKind kind;

    @RestQuery
    String q;

    Object[] signature(Object... more) {
        return Stream.concat(Stream.of(asOf, root, agency, unit, finding, kind, q), Stream.of(more))
                .toArray();
    }

    /** The boxes asked for, by unit code and key; orphans among them. */
    Stream<BoxView> of(PositionMap map, Function<MapBox, BoxView> view) {
        return of(map, box -> true, view);
    }

    /** The same, of some boxes only. */
    Stream<BoxView> of(PositionMap map, Predicate<MapBox> some, Function<MapBox, BoxView> view) {
        return Stream.concat(map.boxes().stream(), map.orphans().stream())
                .filter(some)
                .filter(this::wanted)
                .map(view)
                .filter(box -> finding == null || box.findings().contains(finding))
                .sorted(ORDER);
    }

    private boolean wanted(MapBox box) {
        return (unit == null || unit.equals(box.unitCode()))
                && (kind == null || kind == box.kind())
                && (q == null || lower(box.title()).contains(lower(q.strip())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether boxes of a unit may be on a page that begins behind a unit. */
    boolean reaches(String unitCode, String lastUnit) {
        return (unit == null || unit.equals(unitCode)) && (lastUnit == null || unitCode.compareTo(lastUnit) >= 0);
    }

    /** Whether a box comes after the last one seen. */
    static boolean after(List<String> last, BoxView box) {
        if (last.isEmpty()) {
            return true;
        }
        int unit = box.unitCode().compareTo(last.get(0));
        return unit > 0 || unit == 0 && box.key().compareTo(last.get(1)) > 0;
    }
}
