package id.lincah.equivalation.careerpath.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every row of the case table of paths. */
class CareerPathCasesTest {
    static Stream<Map<String, String>> paths() {
        return EquivalationLaw.book().cases().stream()
                .filter(each -> each.get("topic").equals("career-paths"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void aPathSaysWhatIsMissingAndWhenItIsReached(Map<String, String> given) {
        var path = CareerPath.of(facts(given));
        var goal = given.get("given_kind").equals("GRADE") ? path.grade() : path.level();
        assertEquals(given.get("expected_outcome"), goal.now().outcome().name());
        assertEquals(given.get("expected_next"), Objects.toString(goal.now().next(), ""));
        assertEquals(
                set(given.get("expected_codes")),
                goal.now().findings().stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new)));
        for (var predicate : PerformancePredicate.values()) {
            var reach = goal.earliest().get(predicate.ordinal());
            var expected = given.get("expected_" + predicate.name().toLowerCase(Locale.ROOT));
            assertEquals(expected, Objects.toString(reach.day(), ""), predicate::name);
            assertEquals(expected.isEmpty(), reach.blockedBy() != null, predicate::name);
        }
    }

    private static PathFacts facts(Map<String, String> given) {
        return new PathFacts(
                FunctionalLevel.valueOf(given.get("given_level")),
                Grade.of(given.get("given_grade")),
                new BigDecimal(given.get("given_credit")),
                LocalDate.parse(given.get("given_grade_since")),
                LocalDate.parse(given.get("given_level_since")),
                LocalDate.parse(given.get("given_as_of")),
                predicates(given.get("given_predicates")),
                YearMonth.parse(given.get("given_accrues_from")),
                Boolean.parseBoolean(given.get("given_test")),
                Boolean.parseBoolean(given.get("given_vacancy")),
                Boolean.parseBoolean(given.get("given_equated")),
                List.of());
    }

    private static NavigableMap<Integer, PerformancePredicate> predicates(String cell) {
        var years = new TreeMap<Integer, PerformancePredicate>();
        set(cell).forEach(part -> {
            var pair = part.split(":");
            years.put(Integer.valueOf(pair[0]), PerformancePredicate.valueOf(pair[1]));
        });
        return years;
    }

    private static Set<String> set(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
