package id.lincah.equivalation;

import id.lincah.equivalation.assessment.rules.AssessmentFacts;
import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.income.rules.DatedAmount;
import id.lincah.equivalation.income.rules.IncomeComponent;
import id.lincah.equivalation.income.rules.IncomeHistoryFacts;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.equivalation.lifecycle.rules.LifecycleRules;
import id.lincah.equivalation.lifecycle.rules.ReturnFacts;
import id.lincah.equivalation.obligation.rules.Article8CompetenceTest;
import id.lincah.equivalation.obligation.rules.ObligationCode;
import id.lincah.equivalation.obligation.rules.ObligationFacts;
import id.lincah.equivalation.obligation.rules.ObligationRules;
import id.lincah.equivalation.obligation.rules.ProofFacts;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.Regime;
import id.lincah.equivalation.rules.RegimeChoice;
import id.lincah.equivalation.rules.RegimeFacts;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the case tables about the choice of the regulation and what follows an appointment. */
class AfterEquivalationCasesTest {
    static Stream<GivenCase> regimes() {
        return cases("regimes");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regimes")
    void aDayChoosesTheRegulation(GivenCase given) {
        var facts =
                new RegimeFacts(given.date("day"), AgencyKind.valueOf(given.text("agency_kind")), given.bool("late"));
        given.expects("regime", RegimeChoice.of(facts).orElse(null));
        given.expectsCodes(codes(RegimeChoice.RULES.examine(facts)));
    }

    static Stream<GivenCase> overrides() {
        return cases("education-overrides");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overrides")
    void aDocumentOverridesTheMinimumEducation(GivenCase given) {
        var assessed = EquivalationRules.assess(new AssessmentFacts(
                Regime.PERMENPANRB_17_2021,
                LocalDate.of(2021, 12, 31),
                AgencyKind.PROVINCE,
                new AssessmentFacts.Person(
                        EmploymentStatus.PNS,
                        LocalDate.of(1975, 5, 10),
                        null,
                        true,
                        EducationLevel.valueOf(given.text("education")),
                        Grade.III_D),
                new AssessmentFacts.Source(PositionKind.PENGAWAS, null),
                new AssessmentFacts.Target(FunctionalLevel.AHLI_MUDA, true, EducationLevel.S1, true, true),
                null,
                false,
                given.optional("override")));
        given.expects("result", assessed.result());
        given.expectsCodes(assessed.codes());
    }

    static Stream<GivenCase> obligations() {
        return cases("obligations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("obligations")
    void aDutyLimitsAndIsMissed(GivenCase given) {
        var findings = ObligationRules.RULES.examine(new ObligationFacts(
                ObligationCode.valueOf(given.text("code")),
                Regime.valueOf(given.text("regime")),
                given.date("due"),
                given.date("day"),
                given.bool("met"),
                Integer.parseInt(given.text("grade_promotions"))));
        given.expects("consequence", ObligationRules.consequence(findings));
        given.expectsCodes(codes(findings));
    }

    static Stream<GivenCase> proofs() {
        return cases("obligation-proofs");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proofs")
    void aProofIsInTimeOrNot(GivenCase given) {
        given.expectsCodes(
                codes(ObligationRules.PROOF.examine(new ProofFacts(given.date("due"), given.date("met_on")))));
    }

    static Stream<GivenCase> tests() {
        return cases("competence-tests");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tests")
    void aCompetenceTestHasTheDeadlineOfTheAgency(GivenCase given) {
        var years = given.optional("years");
        given.expects(
                "due",
                Article8CompetenceTest.due(given.date("appointed_on"), years == null ? null : Integer.valueOf(years)));
    }

    static Stream<GivenCase> returns() {
        return cases("returns");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("returns")
    void anOfficialReturnsToTheStructure(GivenCase given) {
        given.expectsCodes(codes(LifecycleRules.RETURN.examine(new ReturnFacts(
                FunctionalLevel.valueOf(given.text("level")),
                PositionKind.valueOf(given.text("target")),
                given.bool("vacancy")))));
    }

    static Stream<GivenCase> histories() {
        return cases("income-histories");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void aTopUpIsReviewedAtEachChange(GivenCase given) {
        var facts = new IncomeHistoryFacts(given.date("since"), amounts(given, "before"), amounts(given, "after"));
        given.expectsSet("top_ups", facts.periods().stream().map(period -> period.from() + "=" + period.topUp()));
        given.expectsCodes(codes(IncomeRules.HISTORY.examine(facts)));
    }

    private static List<DatedAmount> amounts(GivenCase given, String column) {
        return Stream.of(given.text(column).split(";"))
                .map(text -> text.split("/"))
                .map(part -> new DatedAmount(
                        IncomeComponent.valueOf(part[0]), LocalDate.parse(part[1]), Long.parseLong(part[2])))
                .toList();
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
