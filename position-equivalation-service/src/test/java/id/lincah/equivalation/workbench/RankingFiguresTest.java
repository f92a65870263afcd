package id.lincah.equivalation.workbench;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.workbench.ranking.Candidates;
import id.lincah.equivalation.workbench.ranking.Confidence;
import id.lincah.equivalation.workbench.ranking.Example;
import id.lincah.equivalation.workbench.ranking.Openings;
import id.lincah.equivalation.workbench.ranking.Practice;
import id.lincah.equivalation.workbench.ranking.Ranker;
import id.lincah.equivalation.workbench.ranking.Ranking;
import id.lincah.equivalation.workbench.ranking.Weights;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * How often the right position stands first, or among the first three, on the verified rows of practice. No row teaches
 * its own answer. Prints its table: {@code LINCAH_DATA=… mvn -pl position-equivalation-service test
 * -Dtest=RankingFiguresTest}; {@code -Dlincah.ranking.nested=true} adds the figure with the weights chosen anew for each
 * source from the others (half a minute).
 */
@EnabledIfEnvironmentVariable(named = "LINCAH_DATA", matches = ".+")
class RankingFiguresTest {
    private static final LocalDate WAVE = LocalDate.of(2021, 12, 31);
    private static final int THREE = 3;

    /** Who may teach whom. */
    private static final BiPredicate<KnownPractice, KnownPractice> NOBODY = (teacher, asked) -> false;

    private static final BiPredicate<KnownPractice, KnownPractice> ALL_OTHERS =
            (teacher, asked) -> teacher.counts() && teacher != asked;
    private static final BiPredicate<KnownPractice, KnownPractice> OTHER_SOURCES =
            (teacher, asked) -> teacher.counts() && teacher.group() != asked.group();
    private static final BiPredicate<KnownPractice, KnownPractice> RECALLED_TOO =
            (teacher, asked) -> teacher.group() != asked.group();

    private record Outcome(KnownPractice asked, Ranking ranking) {
        boolean hit(int within) {
            return ranking.suggestions().stream()
                    .limit(within)
                    .anyMatch(suggestion -> suggestion.code().equals(asked.code()));
        }

        boolean sure() {
            return ranking.confidence() == Confidence.HIGH;
        }
    }

    private static final Map<List<Example>, Practice> PRACTICES = new HashMap<>();
    private static List<FunctionalPosition> positions;
    private static Candidates candidates;
    private static List<KnownPractice> rows;

    @BeforeAll
    static void read() {
        positions = new FunctionalPositions()
                .all().stream().filter(position -> position.holdsOn(WAVE)).toList();
        candidates = new Candidates(positions);
        rows = KnownPractice.read(Path.of(System.getenv("LINCAH_DATA"), "penyetaraan_contoh.csv"));
    }

    @Test
    void theRankingIsClearlyBetterThanASubstring() {
        var substring = List.of(substring(1), substring(THREE));
        System.out.printf(
                "%-46s %4d %4d of %d%n", "plain substring", substring.get(0), substring.get(1), asked().size());
        var without = figures("keywords alone, nobody teaches", NOBODY, Weights.CHOSEN);
        var others = figures("leave one row out", ALL_OTHERS, Weights.CHOSEN);
        var sources = figures("leave one source and wording out", OTHER_SOURCES, Weights.CHOSEN);
        figures("the same, recalled rows teach too", RECALLED_TOO, Weights.CHOSEN);
        if (Boolean.getBoolean("lincah.ranking.nested")) {
            figure("leave one source out, weights chosen inside", nested());
        }
        for (var outcomes : List.of(without, others, sources)) {
            assertTrue(hits(outcomes, 1) >= substring.get(0) + 5, "first");
            assertTrue(hits(outcomes, THREE) >= substring.get(1) + 8, "among three");
        }
        assertTrue(precision(sources, true) > 2 * precision(sources, false), "HIGH says something");
    }

    private static List<KnownPractice> asked() {
        return rows.stream().filter(KnownPractice::counts).toList();
    }

    private static List<Outcome> figures(
            String name, BiPredicate<KnownPractice, KnownPractice> teaches, Weights weights) {
        var outcomes = outcomes(asked(), teaches, weights);
        figure(name, outcomes);
        return outcomes;
    }

    private static List<Outcome> outcomes(
            List<KnownPractice> asked, BiPredicate<KnownPractice, KnownPractice> teaches, Weights weights) {
        var ranker = new Ranker(candidates, weights);
        return asked.stream()
                .map(row -> new Outcome(
                        row,
                        ranker.rank(
                                row.post(),
                                taughtBy(rows.stream()
                                        .filter(teacher -> teaches.test(teacher, row))
                                        .map(KnownPractice::example)
                                        .toList()),
                                Openings.UNKNOWN,
                                THREE)))
                .toList();
    }

    private static Practice taughtBy(List<Example> examples) {
        return PRACTICES.computeIfAbsent(examples, Practice::new);
    }

    private static void figure(String name, List<Outcome> outcomes) {
        System.out.printf(
                Locale.ROOT,
                "%-46s %4d %4d of %d; HIGH %d, right %.0f %%; LOW right %.0f %%%n",
                name,
                hits(outcomes, 1),
                hits(outcomes, THREE),
                outcomes.size(),
                outcomes.stream().filter(Outcome::sure).count(),
                100 * precision(outcomes, true),
                100 * precision(outcomes, false));
    }

    private static long hits(List<Outcome> outcomes, int within) {
        return outcomes.stream().filter(outcome -> outcome.hit(within)).count();
    }

    private static double precision(List<Outcome> outcomes, boolean sure) {
        var such = outcomes.stream().filter(outcome -> outcome.sure() == sure).toList();
        return such.isEmpty() ? 0 : (double) hits(such, 1) / such.size();
    }

    /** For each group the weights are chosen on the others alone, by the same leave-one-source-out. */
    private static List<Outcome> nested() {
        var outcomes = new ArrayList<Outcome>();
        asked().stream().map(KnownPractice::group).distinct().forEach(group -> {
            BiPredicate<KnownPractice, KnownPractice> inner =
                    OTHER_SOURCES.and((teacher, row) -> teacher.group() != group);
            var learning = asked().stream().filter(row -> row.group() != group).toList();
            var best = grid().max(Comparator.comparingLong(weights -> worth(outcomes(learning, inner, weights))))
                    .orElseThrow();
            var held = asked().stream().filter(row -> row.group() == group).toList();
            outcomes.addAll(outcomes(held, OTHER_SOURCES, best));
        });
        return outcomes;
    }

    private static long worth(List<Outcome> outcomes) {
        return 2 * hits(outcomes, 1) + hits(outcomes, THREE);
    }

    private static Stream<Weights> grid() {
        return Stream.of(0.0, 0.3, 0.6)
                .flatMap(nearest -> Stream.of(0.0, 0.25, 0.5)
                        .flatMap(customary -> Stream.of(0.1, 0.2, 0.3, 0.4)
                                .map(fallback ->
                                        new Weights(nearest, customary, fallback, Weights.CHOSEN.sureFrom()))));
    }

    /** What a plain search does: the keywords that stand in the title, letters counted. */
    private static int substring(int within) {
        return (int) asked().stream()
                .filter(row -> bySubstring(row).limit(within).anyMatch(row.code()::equals))
                .count();
    }

    private static Stream<String> bySubstring(KnownPractice row) {
        var title = row.title().toLowerCase(Locale.ROOT);
        return positions.stream()
                .filter(position -> letters(position, title) > 0)
                .sorted(Comparator.comparingInt((FunctionalPosition position) -> -letters(position, title))
                        .thenComparing(FunctionalPosition::code))
                .map(FunctionalPosition::code);
    }

    private static int letters(FunctionalPosition position, String title) {
        return position.keywords().stream()
                .filter(title::contains)
                .mapToInt(String::length)
                .sum();
    }
}
