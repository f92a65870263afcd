package id.lincah.orgstructure.acting.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertEquals(
                Cases.list(row, "expected_codes"),
                rules.examine(facts).stream().map(Finding::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "PLT,false,false,",
        "PLT,true,false,POSITION_NOT_VACANT",
        "PLT,true,true,POSITION_NOT_VACANT",
        "PLH,false,true,NO_HOLDER_TO_STAND_IN_FOR",
        "PLH,true,false,ABSENCE_NOT_STATED",
        "PLH,true,true,"
    })
    void tellsAVacancyFromAnAbsence(VacancyOrAbsence kind, boolean held, boolean absence, String objection) {
        assertEquals(objection, kind.objection(held, absence).orElse(null));
    }
}
