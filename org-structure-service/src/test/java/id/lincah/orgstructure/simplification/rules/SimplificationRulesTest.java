package id.lincah.orgstructure.simplification.rules;

import id.lincah.orgstructure.Cases;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.orgstructure.unitscreening.rules.ExemptionClaim;
import id.lincah.orgstructure.unitscreening.rules.ExemptionCriterion;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static id.lincah.orgstructure.Cases.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

class SimplificationRulesTest {
    private final SimplificationRules rules = new SimplificationRules(StructureRuleBook.read());

    static Stream<Arguments> completeness() {
        return Cases.of("completeness");
    }

    static Stream<Arguments> sotk() {
        return Cases.of("sotk");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("completeness")
    void findsWhatARemovalLacks(String name, Map<String, String> row) {
        var found = rules.incomplete(facts(row, true));
        assertEquals(
                Cases.list(row, "expected_codes"),
                found.stream().map(Finding::code).toList());
        found.forEach(finding -> assertEquals("U.00", finding.details().get("unit")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sotk")
    void demandsTheRegulationBeforeEnactment(String name, Map<String, String> row) {
        var issued = cell(row, "given_issued_on");
        var facts = new SotkFacts(
                cell(row, "given_number"),
                issued == null ? null : LocalDate.parse(issued),
                LocalDate.parse(cell(row, "given_effective_on")));
        assertEquals(
                Cases.list(row, "expected_codes"),
                rules.obstacles(facts).stream().map(Finding::code).toList());
    }

    static Stream<Arguments> approval() {
        return Cases.of("approval");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("approval")
    void saysWhoJudges(String name, Map<String, String> row) {
        var facts = new ApprovalFacts(
                AgencyKind.valueOf(cell(row, "given_agency_kind")),
                "APPROVAL".equals(cell(row, "given_act")),
                "home-affairs".equals(cell(row, "given_role")),
                "validator".equals(cell(row, "given_role")),
                "true".equals(cell(row, "given_own_agency")),
                "true".equals(cell(row, "given_own_proposal")));
        assertEquals(
                Cases.list(row, "expected_codes"),
                rules.judging(facts).stream().map(Finding::code).toList());
    }

    static Stream<Arguments> stages() {
        return Cases.of("stages");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void letsNoStageBeSkipped(String name, Map<String, String> row) {
        var passed =
                Cases.list(row, "given_passed").stream().map(CaseStage::valueOf).collect(Collectors.toSet());
        var found = rules.entering(new StageFacts(CaseStage.valueOf(cell(row, "given_stage")), passed));
        assertEquals(
                Cases.list(row, "expected_codes"),
                found.stream().map(Finding::code).toList());
        found.forEach(finding ->
                assertEquals(cell(row, "expected_missing"), finding.details().get("missing")));
    }

    @Test
    void asksOfAKeptUnitOnlyThatItsClaimIsSupported() {
        var row = Map.of(
                "given_functions", "surat",
                "given_occupied", "true",
                "given_orphans", "U.01",
                "given_claim", "true",
                "given_legal_basis", "Pergub 1/2021");
        assertEquals(
                "[EXEMPTION_UNSUPPORTED]",
                rules.incomplete(facts(row, false)).stream()
                        .map(Finding::code)
                        .toList()
                        .toString());
    }

    private static RemovalFacts facts(Map<String, String> row, boolean removed) {
        var unassigned = Cases.list(row, "given_functions").stream()
                .filter(function -> !Cases.list(row, "given_assigned").contains(function))
                .toList();
        var step = cell(row, "given_next_step");
        return new RemovalFacts(
                "U.00",
                "Subbagian Umum",
                removed,
                unassigned,
                "true".equals(cell(row, "given_occupied")),
                step == null ? null : NextStep.valueOf(step),
                Cases.list(row, "given_orphans"),
                "true".equals(cell(row, "given_claim")) ? claim(row) : null,
                coordinators(row));
    }

    private static List<Coordinator> coordinators(Map<String, String> row) {
        var role = cell(row, "given_role");
        var level = cell(row, "given_level");
        return role == null
                ? List.of()
                : List.of(new Coordinator(
                        "surat",
                        CoordinationRole.valueOf(role),
                        level == null ? null : FunctionalLevel.valueOf(level)));
    }

    private static ExemptionClaim claim(Map<String, String> row) {
        var criterion = cell(row, "given_criterion");
        return new ExemptionClaim(
                criterion == null ? null : ExemptionCriterion.valueOf(criterion), cell(row, "given_legal_basis"));
    }
}
