package id.lincah.orgstructure.progress.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Finding;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ProgressRulesTest {
    private final ProgressRules rules = new ProgressRules(StructureRuleBook.read(), ReductionTargets.read());

    static Stream<Arguments> progress() {
        return Cases.of("progress");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("progress")
    void flagsWhoIsBehindTheTargets(String name, Map<String, String> row) {
        var found = rules.examine(new TargetFacts(
                AgencyKind.valueOf(cell(row, "given_agency_kind")),
                day(row, "given_first_effective_on"),
                day(row, "given_completed_on"),
                day(row, "given_as_of")));

        assertEquals(
                Cases.list(row, "expected_codes"),
                found.stream().map(Finding::code).toList());
        assertEquals(
                Cases.list(row, "expected_days"),
                found.stream()
                        .map(each -> each.details().get("days").toString())
                        .toList());
    }

    private static LocalDate day(Map<String, String> row, String column) {
        var text = cell(row, column);
        return text == null ? null : LocalDate.parse(text);
    }
}
