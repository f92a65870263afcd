package id.lincah.equivalation.careerpath;

import id.lincah.equivalation.careerpath.rules.CareerPath;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A path in a list, under one predicate.
 *
 * @param gradeMissing codes of what is missing to the next grade today
 * @param gradeOn the earliest day; null when it is never reached this way
 */
public record CareerPathRow(
        UUID personId,
        String agency,
        String name,
        String functionalCode,
        FunctionalLevel functionalLevel,
        String grade,
        BigDecimal credit,
        String nextGrade,
        List<String> gradeMissing,
        LocalDate gradeOn,
        String nextLevel,
        List<String> levelMissing,
        LocalDate levelOn) {
    static final List<String> COLUMNS = List.of(
            "person_id",
            "agency",
            "name",
            "functional_code",
            "functional_level",
            "grade",
            "credit",
            "next_grade",
            "grade_missing",
            "grade_on",
            "next_level",
            "level_missing",
            "level_on");

    static CareerPathRow of(Traveller traveller, PerformancePredicate predicate) {
        var facts = traveller.facts();
        var path = CareerPath.of(facts, predicate);
        return new CareerPathRow(
                traveller.personId(),
                traveller.agency(),
                traveller.name(),
                traveller.functionalCode(),
                facts.level(),
                facts.grade().toString(),
                facts.credit(),
                path.grade().now().next(),
                missing(path.grade()),
                path.grade().earliest().get(0).day(),
                path.level().now().next(),
                missing(path.level()),
                path.level().earliest().get(0).day());
    }

    private static List<String> missing(CareerPath.Goal goal) {
        return goal.now().findings().stream().map(Finding::code).toList();
    }

    /** Whether the next grade or the next level is reached by then. */
    boolean reachesBy(LocalDate last) {
        return Stream.of(Optional.ofNullable(gradeOn), Optional.ofNullable(levelOn))
                .flatMap(Optional::stream)
                .anyMatch(day -> !day.isAfter(last));
    }

    List<Object> cells() {
        return Arrays.asList(
                personId,
                agency,
                name,
                functionalCode,
                functionalLevel,
                grade,
                credit,
                nextGrade,
                String.join(";", gradeMissing),
                gradeOn,
                nextLevel,
                String.join(";", levelMissing),
                levelOn);
    }
}
