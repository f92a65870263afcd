package id.lincah.orgstructure.reduction.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.Finding;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ReductionRulesTest {
    private final ReductionRules rules = new ReductionRules(StructureRuleBook.read());

    static Stream<Arguments> cases() {
        return Cases.of("reduction");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void countsAsTheLawyersPaperSays(String name, Map<String, String> row) {
        var facts = new ReductionFacts(
                number(row, "given_before"), number(row, "given_after"), number(row, "given_removed"));
        var reduction = rules.summarise(facts);
        assertEquals(number(row, "expected_before"), reduction.before());
        assertEquals(number(row, "expected_after"), reduction.after());
        assertEquals(number(row, "expected_removed"), reduction.removed());
        assertEquals(cell(row, "expected_rate"), Objects.toString(reduction.rate(), null));
        assertEquals(
                Cases.list(row, "expected_codes"),
                reduction.findings().stream().map(Finding::code).toList());
    }

    private static Long number(Map<String, String> row, String column) {
        var text = cell(row, column);
        return text == null ? null : Long.valueOf(text);
    }
}
