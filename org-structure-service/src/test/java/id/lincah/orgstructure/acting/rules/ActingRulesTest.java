package id.lincah.orgstructure.acting.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ActingRulesTest {
    private final ActingRules rules = new ActingRules(StructureRuleBook.read());

    static Stream<Arguments> acting() {
        return Cases.of("acting");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acting")
    void saysWhoMayActInWhat(String name, Map<String, String> row) {
        var kind = cell(row, "given_own_kind");
        var level = cell(row, "given_own_level");
        var facts = new ActingFacts(
                kind == null ? null : PositionKind.valueOf(kind),
                level == null ? null : FunctionalLevel.valueOf(level),
                PositionKind.valueOf(cell(row, "given_position")));
        var vacant = new VacancyFacts(ActingKind.PLT, false, false, false);
        assertEquals(Cases.list(row, "expected_codes"), codes(rules.examine(facts, vacant)));
    }

    static Stream<Arguments> vacancy() {
        return Cases.of("acting-vacancy");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vacancy")
    void tellsAVacancyFromAnAbsence(String name, Map<String, String> row) {
        var facts = new VacancyFacts(
                ActingKind.valueOf(cell(row, "given_kind")),
                "true".equals(cell(row, "given_held_on_first_day")),
                "true".equals(cell(row, "given_held_in_time")),
                "true".equals(cell(row, "given_absence_stated")));
        var nobody = new ActingFacts(null, null, PositionKind.PENGAWAS);
        assertEquals(Cases.list(row, "expected_codes"), codes(rules.examine(nobody, facts)));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
