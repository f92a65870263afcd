package id.lincah.orgstructure.progress;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Totals over all agencies the caller sees.
 *
 * @param kinds the same per kind of agency
 * @param findings open findings over all agencies, most first
 */
public record ProgressSummary(Totals all, List<Totals> kinds, List<ProgressView.FindingCount> findings) {

    /** @param kind null for all kinds together */
    public record Totals(
            AgencyKind kind,
            int agencies,
            Map<Stage, Long> stages,
            List<LevelProgress> levels,
            LevelProgress total,
            long late) {

        static Totals of(AgencyKind kind, List<ProgressView> views) {
            var levels = Stream.of(PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS, PositionKind.ESELON_V)
                    .map(level -> sum(level, views))
                    .toList();
            return new Totals(
                    kind,
                    views.size(),
                    views.stream()
                            .collect(Collectors.groupingBy(ProgressView::stage, TreeMap::new, Collectors.counting())),
                    levels,
                    AgencyProgress.total(levels),
                    views.stream().filter(ProgressView::late).count());
        }

        private static LevelProgress sum(PositionKind kind, List<ProgressView> views) {
            var levels = views.stream()
                    .flatMap(view -> view.levels().stream())
                    .filter(level -> level.positionKind() == kind)
                    .toList();
            return LevelProgress.of(
                    kind,
                    levels.stream().mapToLong(LevelProgress::before).sum(),
                    levels.stream().mapToLong(LevelProgress::removed).sum());
        }
    }

    static ProgressSummary of(List<ProgressView> views) {
        var kinds = Stream.of(AgencyKind.values())
                .map(kind -> Totals.of(
                        kind, views.stream().filter(view -> view.kind() == kind).toList()))
                .filter(totals -> totals.agencies() > 0)
                .toList();
        return new ProgressSummary(Totals.of(null, views), kinds, findings(views));
    }

    private static List<ProgressView.FindingCount> findings(List<ProgressView> views) {
        var counts = new LinkedHashMap<String, Integer>();
        views.stream()
                .flatMap(view -> view.findings().stream())
                .forEach(finding -> counts.merge(finding.code(), finding.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new ProgressView.FindingCount(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(ProgressView.FindingCount::count)
                        .reversed()
                        .thenComparing(ProgressView.FindingCount::code))
                .toList();
    }
}
