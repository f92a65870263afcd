package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every row of the case tables of the ledger and of the bonuses. */
class LedgerCasesTest {
    static Stream<Map<String, String>> ledgers() {
        return cases("ledgers");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void anAccountIsReplayed(Map<String, String> given) {
        var change = Ledger.replay(history(given), base(given), Map.of());
        assertEquals(
                set(given.get("expected_rows")),
                change.rows().stream()
                        .filter(row -> row.kind() != EntryKind.BASE)
                        .map(LedgerCasesTest::told)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(given.get("expected_balance"), change.balance().toPlainString());
        var codes = new TreeSet<>(change.refusals().values());
        codes.remove("SUPERSEDED");
        assertEquals(set(given.get("expected_codes")), codes);
    }

    static Stream<Map<String, String>> bonuses() {
        return cases("bonuses");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bonuses")
    void aBonusIsJudged(Map<String, String> given) {
        var findings = findings(given);
        var day = LocalDate.of(Integer.parseInt(given.get("given_year")), 6, 1);
        var credit = findings.isEmpty()
                ? Bonuses.amount(FunctionalLevel.valueOf(given.get("given_level")), day)
                        .toPlainString()
                : "";
        assertEquals(given.get("expected_credit"), credit);
        assertEquals(
                set(given.get("expected_codes")),
                findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Finding> findings(Map<String, String> given) {
        return given.get("given_kind").equals("EDUCATION")
                ? Bonuses.refusals(new EducationFacts(
                        EducationLevel.valueOf(given.get("given_former")),
                        EducationLevel.valueOf(given.get("given_obtained")),
                        Boolean.parseBoolean(given.get("given_fits")),
                        list(given.get("given_counted"), EducationLevel::valueOf).stream()
                                .collect(Collectors.toSet())))
                : Bonuses.refusals(new SubcoordinatorFacts(
                        Integer.parseInt(given.get("given_year")),
                        given.get("given_counted").equals(given.get("given_year"))));
    }

    static Stream<Map<String, String>> openings() {
        return cases("openings");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    void anAccountBeginsWithABase(Map<String, String> given) {
        var base = BaseCredit.of(new OpeningFacts(
                OpeningGround.valueOf(given.get("given_ground")),
                FunctionalLevel.valueOf(given.get("given_level")),
                Grade.of(given.get("given_grade")),
                LocalDate.parse(given.get("given_level_since")),
                day(given.get("given_credit_on")),
                day(given.get("given_counted_from")),
                Scale.valueOf(given.get("given_scale")),
                given.get("given_told").isEmpty() ? null : new BigDecimal(given.get("given_told")),
                Boolean.parseBoolean(given.get("given_reasoned")),
                list(given.get("given_earlier"), PerformancePredicate::valueOf),
                Boolean.parseBoolean(given.get("given_ceiling")),
                Boolean.parseBoolean(given.get("given_has_base"))));
        assertEquals(
                set(given.get("expected_codes")),
                base.findings().stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                given.get("expected_credit"),
                base.credit() == null ? "" : base.credit().toPlainString());
        assertEquals(given.get("expected_rule"), Objects.toString(base.rule(), ""));
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static AccountHistory history(Map<String, String> given) {
        var levels = list(given.get("given_levels"), text -> {
            var part = text.split(":");
            return new LevelStep(LocalDate.parse(part[0]), FunctionalLevel.valueOf(part[1]), part.length > 2);
        });
        var closures = list(given.get("given_closures"), text -> {
            var part = text.split("/");
            return new Closure(LocalDate.parse(part[0]), LocalDate.parse(part[1]));
        });
        var from = given.get("given_counted_from");
        return new AccountHistory(
                new LevelHistory(levels, from.isEmpty() ? null : LocalDate.parse(from), closures),
                list(given.get("given_evaluations"), LedgerCasesTest::evaluation),
                List.of());
    }

    private static KeptEvaluation evaluation(String text) {
        var part = text.split("/");
        return new KeptEvaluation(
                UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                part[0].equals("A"),
                Integer.parseInt(part[1]),
                Integer.parseInt(part[2]),
                Integer.parseInt(part[3]),
                PerformancePredicate.valueOf(part[4]),
                LocalDate.parse(part[5]),
                false);
    }

    private static List<LedgerOrder> base(Map<String, String> given) {
        return list(given.get("given_base"), text -> {
            var part = text.split("/");
            return new LedgerOrder(
                    EntryKind.BASE,
                    new UUID(0, 1),
                    FunctionalLevel.valueOf(part[0]),
                    Scale.valueOf(part[1]),
                    LocalDate.parse(part[3]),
                    new BigDecimal(part[2]),
                    "AK-44",
                    List.of(),
                    null,
                    null);
        });
    }

    private static String told(PlannedRow row) {
        var covered =
                row.period() == null ? row.kind().name() : row.period().months().size();
        return row.level() + "/" + covered + "/" + row.credit().toPlainString();
    }

    private static Set<String> set(String cell) {
        return new TreeSet<>(list(cell, Function.identity()));
    }

    private static <T> List<T> list(String cell, Function<String, T> reader) {
        return Arrays.stream(cell.split(";"))
                .filter(part -> !part.isEmpty())
                .map(reader)
                .toList();
    }

    private static Stream<Map<String, String>> cases(String topic) {
        return EquivalationLaw.book().cases().stream()
                .filter(each -> each.get("topic").equals(topic));
    }
}
