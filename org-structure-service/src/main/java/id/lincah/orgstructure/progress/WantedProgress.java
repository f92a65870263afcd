package id.lincah.orgstructure.progress;

import id.lincah.regulation.AgencyKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of agencies can be narrowed and sorted by. A few hundred rows: it is done here and not in SQL. */
public class WantedProgress {
    /** The sort; all but the code run from the highest down. */
    public enum Sort {
        AGENCY(view -> BigDecimal.ZERO),
        STAGE(view -> BigDecimal.valueOf(view.stage().ordinal())),
        RATE(view -> view.total().rate() == null
                ? BigDecimal.ONE.negate()
                : view.total().rate()),
        REMOVED(view -> BigDecimal.valueOf(view.total().removed())),
        LAG(view -> BigDecimal.valueOf(view.lag()));

        private final Function<ProgressView, BigDecimal> key;

        Sort(Function<ProgressView, BigDecimal> key) {
            this.key = key;
        }
    }

    @RestQuery
    AgencyKind kind;

    @RestQuery
    String province;

    @RestQuery
    Stage stage;

    @RestQuery
    Boolean late;

    @RestQuery
    Sort sort;

    List<ProgressView> of(List<ProgressView> all) {
        return all.stream().filter(this::wants).sorted(order()).toList();
    }

    /** The rows behind the last one seen; its place holds although the rows may have changed since. */
    List<ProgressView> after(List<String> last, List<ProgressView> sorted, int most) {
        return sorted.stream()
                .filter(view -> last.isEmpty() || isAfter(view, last))
                .limit(most)
                .toList();
    }

    List<String> sortKey(ProgressView view) {
        return List.of(key(view).toPlainString(), view.agency());
    }

    private boolean isAfter(ProgressView view, List<String> last) {
        int place = new BigDecimal(last.get(0)).compareTo(key(view));
        return place > 0 || place == 0 && view.agency().compareTo(last.get(1)) > 0;
    }

    private boolean wants(ProgressView view) {
        return (kind == null || view.kind() == kind)
                && (province == null || province.equals(view.province()) || province.equals(view.agency()))
                && (stage == null || view.stage() == stage)
                && (late == null || view.late() == late);
    }

    private Comparator<ProgressView> order() {
        return Comparator.comparing(this::key).reversed().thenComparing(ProgressView::agency);
    }

    private BigDecimal key(ProgressView view) {
        return (sort == null ? Sort.AGENCY : sort).key.apply(view);
    }
}
