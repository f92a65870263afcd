package id.lincah.equivalation;

import id.lincah.equivalation.assessment.rules.Article4TargetLevel;
import id.lincah.equivalation.catalogue.PositionValue;
import id.lincah.equivalation.catalogue.ValuesOfDay;
import id.lincah.equivalation.equivalationcase.rules.PrincipleFacts;
import id.lincah.equivalation.equivalationcase.rules.PrincipleRules;
import id.lincah.equivalation.income.rules.IncomeComponent;
import id.lincah.equivalation.income.rules.IncomeFacts;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the case tables about the components of an income, the value of a position, and what must be kept. */
class IncomeCasesTest {
    static Stream<GivenCase> components() {
        return cases("income-components");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void everyComponentIsComparedAndShown(GivenCase given) {
        var echelon = given.optional("echelon");
        var compared = IncomeRules.compare(new IncomeFacts(
                given.date("day"),
                echelon == null ? null : Echelon.of(echelon),
                FunctionalLevel.valueOf(given.text("level")),
                amounts(given, "before"),
                amounts(given, "after")));
        given.expects("before", compared.sumBefore());
        given.expects("after", compared.sumAfter());
        given.expects("top_up", compared.topUp());
        given.expectsSet("steps", compared.steps().stream().map(step -> step.factor() + "=" + step.value()));
        given.expectsCodes(codes(compared.findings()));
    }

    private static Map<IncomeComponent, Long> amounts(GivenCase given, String column) {
        return parts(given, column)
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> IncomeComponent.valueOf(part[0]), part -> Long.valueOf(part[1])));
    }

    static Stream<GivenCase> jobClasses() {
        return cases("job-classes");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jobClasses")
    void positionLevelAndAgencySayTheClass(GivenCase given) {
        var values = ValuesOfDay.of(
                given.date("day"),
                parts(given, "values").map(IncomeCasesTest::value).toList());
        var level = FunctionalLevel.valueOf(given.text("level"));
        given.expects(
                "job_class", values.jobClass(given.text("position"), level).orElse(null));
        given.expects(
                "allowance", values.allowance(given.text("position"), level).orElse(null));
    }

    private static PositionValue value(String text) {
        var part = text.split("/", -1);
        return new PositionValue(
                part[1],
                FunctionalLevel.valueOf(part[2]),
                part[3].isEmpty() ? null : Integer.valueOf(part[3]),
                part[4].isEmpty() ? null : Long.valueOf(part[4]),
                LocalDate.parse(part[5]),
                part[6].isEmpty() ? null : LocalDate.parse(part[6]),
                "contoh",
                Standing.DECISION,
                part[0].equals("nation"));
    }

    static Stream<GivenCase> principles() {
        return cases("principles");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("principles")
    void theThreePrinciplesAreKept(GivenCase given) {
        var former = PositionKind.valueOf(given.text("former"));
        given.expectsCodes(codes(PrincipleRules.RULES.examine(new PrincipleFacts(
                former,
                Article4TargetLevel.expected(former).orElse(null),
                FunctionalLevel.valueOf(given.text("level")),
                Long.parseLong(given.text("before")),
                Long.parseLong(given.text("after")),
                Long.parseLong(given.text("top_up")),
                given.optional("position"),
                given.optional("unit")))));
    }

    private static Stream<String> parts(GivenCase given, String column) {
        return Arrays.stream(given.text(column).split(";")).filter(part -> !part.isEmpty());
    }

    private static Stream<GivenCase> cases(String topic) {
        return EquivalationLaw.book().cases().stream()
                .filter(each -> each.get("topic").equals(topic))
                .map(GivenCase::new);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
