package id.lincah.orgstructure.positionmap.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.positionmap.rules.RA45ExistingStaff.Tie;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

class PositionMapRulesTest {
    private final PositionMapRules rules = new PositionMapRules(StructureRuleBook.read());
    private final RetirementAges ages = new RetirementAges();

    static Stream<Arguments> boxes() {
        return Cases.of("position-map");
    }

    static Stream<Arguments> totals() {
        return Cases.of("position-map-totals");
    }

    static Stream<Arguments> staff() {
        return Cases.of("position-map-staff");
    }

    static Stream<Arguments> enactments() {
        return Cases.of("position-map-enactment");
    }

    static Stream<Arguments> projections() {
        return Cases.of("position-map-projection");
    }

    static Stream<Arguments> pensions() {
        return Cases.of("position-map-pension");
    }

    static Stream<Arguments> newMaps() {
        return Cases.of("new-position-map");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boxes")
    void saysOfABoxWhatTheLawyersPaperSays(String name, Map<String, String> row) {
        var box = new BoxFacts(
                "U",
                "Arsiparis",
                number(row, "given_need"),
                value(row, "given_state", NeedState::valueOf),
                number(row, "given_class"),
                number(row, "given_existing"),
                flag(row, "given_unit_stands"),
                flag(row, "given_answers"));
        assertEquals(number(row, "expected_required"), box.required());
        assertEquals(number(row, "expected_difference"), box.difference());
        assertEquals(row.get("expected_printed"), RA42Difference.printed(box.difference()));
        assertCodes(row, rules.ofBox(box));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("totals")
    void sumsAsTheLawyersPaperSays(String name, Map<String, String> row) {
        var sum = MapTotals.NONE;
        for (var pair : Cases.list(row, "given_boxes")) {
            sum = sum.with(box(pair));
        }
        assertEquals(number(row, "expected_existing"), sum.existing());
        assertEquals(number(row, "expected_required"), sum.required());
        assertEquals(number(row, "expected_unknown"), sum.unknown());
        assertEquals(number(row, "expected_shortage"), sum.shortage());
        assertEquals(number(row, "expected_surplus"), sum.surplus());
        assertEquals(number(row, "expected_net"), sum.net());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("staff")
    void countsWhomTheLawyersPaperCounts(String name, Map<String, String> row) {
        var status = EmploymentStatus.valueOf(row.get("given_status"));
        var tie = Tie.valueOf(row.get("given_tie"));
        assertEquals(flag(row, "expected_counts"), RA45ExistingStaff.counts(status, tie));
        assertEquals(flag(row, "expected_apart"), RA45ExistingStaff.countsApart(status, tie));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enactments")
    void enactsWhatTheLawyersPaperEnacts(String name, Map<String, String> row) {
        assertCodes(
                row,
                rules.ofEnactment(new EnactmentFacts(
                        cell(row, "given_number"),
                        date(row, "given_issued_on"),
                        date(row, "given_effective_on"),
                        date(row, "given_present_since"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("projections")
    void projectsAsTheLawyersPaperSays(String name, Map<String, String> row) {
        var facts = new ProjectionFacts(
                number(row, "given_required"),
                value(row, "given_load", BigDecimal::new),
                number(row, "given_effective"),
                flag(row, "given_head"),
                number(row, "given_existing"),
                Cases.list(row, "given_pensions").stream().map(LocalDate::parse).toList(),
                number(row, "given_unknown"));
        int wanted = number(row, "given_year");
        var years = RA50Projection.of(facts, number(row, "given_base"), new BigDecimal(row.get("given_growth")));
        assertEquals(RA50Projection.YEARS, years.size());
        var year =
                years.stream().filter(each -> each.year() == wanted).findFirst().orElseThrow();
        assertEquals(number(row, "expected_required"), year.required());
        assertEquals(number(row, "expected_existing"), year.existing());
        assertEquals(number(row, "expected_gap"), year.gap());
        assertCodes(row, rules.ofProjection(facts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pensions")
    void knowsThePensionDay(String name, Map<String, String> row) {
        assertEquals(
                date(row, "expected_pension"),
                ages.pensionFrom(
                                date(row, "given_birth"),
                                PositionKind.valueOf(row.get("given_kind")),
                                value(row, "given_level", FunctionalLevel::valueOf))
                        .orElse(null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("newMaps")
    void missesTheMapOfANewStructure(String name, Map<String, String> row) {
        assertCodes(
                row,
                rules.ofNewMap(new NewMapFacts(
                        date(row, "given_effective_on"), flag(row, "given_drafted"), flag(row, "given_enacted"))));
    }

    private static BoxFacts box(String pair) {
        var figures = Arrays.asList(pair.split("/"));
        var known = !figures.get(1).equals("?");
        return new BoxFacts(
                "U",
                "Arsiparis",
                known ? Integer.valueOf(figures.get(1)) : null,
                known ? NeedState.FINAL : null,
                7,
                Integer.parseInt(figures.get(0)),
                true,
                true);
    }

    private static void assertCodes(Map<String, String> row, List<Finding> findings) {
        assertEquals(
                Cases.list(row, "expected_codes"),
                findings.stream().map(Finding::code).toList());
    }

    private static Integer number(Map<String, String> row, String column) {
        return value(row, column, Integer::valueOf);
    }

    private static LocalDate date(Map<String, String> row, String column) {
        return value(row, column, LocalDate::parse);
    }

    private static boolean flag(Map<String, String> row, String column) {
        return Boolean.parseBoolean(row.get(column));
    }

    private static <T> T value(Map<String, String> row, String column, Function<String, T> reader) {
        var text = cell(row, column);
        return text == null ? null : reader.apply(text);
    }
}
