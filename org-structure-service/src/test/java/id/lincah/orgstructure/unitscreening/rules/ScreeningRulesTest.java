package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Finding;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ScreeningRulesTest {
    private final ScreeningRules rules = new ScreeningRules(StructureRuleBook.read(), KeptSettings.read());

    static Stream<Arguments> cases() {
        return Cases.of("screening");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void decidesAsTheLawyersPaperSays(String name, Map<String, String> row) {
        var screening = rules.screen(facts(row));
        assertEquals(
                cell(row, "expected_outcome"), screening.verdict().outcome().name());
        assertEquals(cell(row, "expected_kept_by"), screening.verdict().keptBy());
        assertEquals(cell(row, "expected_rule"), screening.verdict().rule());
        assertEquals(
                Cases.list(row, "expected_codes"),
                screening.findings().stream().map(Finding::code).toList());
    }

    private static ScreeningFacts facts(Map<String, String> row) {
        var setting = cell(row, "given_setting");
        return new ScreeningFacts(
                AgencyKind.valueOf(cell(row, "given_agency_kind")),
                PositionKind.valueOf(cell(row, "given_head_position")),
                setting == null ? null : KeptSetting.valueOf(setting),
                "true".equals(cell(row, "given_claim")) ? claim(row) : null,
                null,
                LocalDate.parse(cell(row, "given_on")));
    }

    private static ExemptionClaim claim(Map<String, String> row) {
        var criterion = cell(row, "given_criterion");
        return new ExemptionClaim(
                criterion == null ? null : ExemptionCriterion.valueOf(criterion), cell(row, "given_legal_basis"));
    }
}
