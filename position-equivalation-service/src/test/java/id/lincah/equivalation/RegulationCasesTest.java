package id.lincah.equivalation;

import id.lincah.equivalation.assessment.rules.Assessment;
import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.correction.rules.CorrectionRules;
import id.lincah.equivalation.credit.rules.ConversionRow;
import id.lincah.equivalation.credit.rules.CreditConversion;
import id.lincah.equivalation.credit.rules.CreditConversionRules;
import id.lincah.equivalation.credit.rules.CreditGrantRules;
import id.lincah.equivalation.credit.rules.CreditIntegrationRules;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.equivalation.promotion.rules.PromotionFacts;
import id.lincah.equivalation.promotion.rules.PromotionRules;
import id.lincah.equivalation.proposal.rules.InaugurationRules;
import id.lincah.equivalation.proposal.rules.LineRules;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.equivalation.proposaldocuments.rules.DocumentRules;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.transfer.rules.TransferRules;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every row of the case tables: the lawyer's paper, run. */
class RegulationCasesTest {
    static Stream<GivenCase> assessments() {
        return cases("assessments");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("assessments")
    void anOfficialIsAssessed(GivenCase given) {
        var decided = EquivalationRules.assess(given.assessmentFacts());
        given.expects("result", decided.result());
        given.expectsCodes(decided.codes());
        given.expectsSet("obligations", decided.obligations().stream().map(RegulationCasesTest::written));
        given.expectsIfSaid("pension_before", decided.pensionBefore());
        given.expectsIfSaid("pension_after", decided.pensionAfter());
    }

    static Stream<GivenCase> grants() {
        return cases("credit-grants");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grants")
    void creditIsGranted(GivenCase given) {
        var granted = CreditGrantRules.grant(given.grantFacts());
        given.expects("full_years", granted.fullYears());
        given.expectsNumber("conventional", granted.conventional());
        given.expectsNumber("integrated", granted.integrated());
        given.expectsCodes(codes(granted.findings()));
    }

    static Stream<GivenCase> conversions() {
        return cases("credit-conversions");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversions")
    void predicatesBecomeCredit(GivenCase given) {
        var converted = CreditConversionRules.convert(
                FunctionalLevel.valueOf(given.text("level")),
                Arrays.stream(given.text("rows").split(";"))
                        .map(RegulationCasesTest::row)
                        .toList());
        assertEquals(
                List.of(given.expected("credits").split(";")),
                converted.rows().stream().map(RegulationCasesTest::creditOrCode).toList());
        given.expects("total", converted.total());
        given.expectsCodes(converted.rows().stream()
                .flatMap(each -> codes(each.findings()).stream())
                .toList());
    }

    static Stream<GivenCase> proposals() {
        return cases("proposals");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proposals")
    void aProposalMovesInOrder(GivenCase given) {
        given.expectsCodes(codes(ProposalRules.RULES.examine(given.proposalFacts())));
    }

    static Stream<GivenCase> answers() {
        return cases("proposal-answers");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void aLineIsAnswered(GivenCase given) {
        given.expectsCodes(codes(LineRules.RULES.examine(given.lineFacts())));
    }

    static Stream<GivenCase> documents() {
        return cases("proposal-documents");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void papersAreChecked(GivenCase given) {
        var facts = given.checklistFacts();
        var findings = DocumentRules.RULES.examine(facts);
        given.expectsCodes(codes(findings));
        given.expectsSet(
                "missing",
                findings.stream()
                        .map(each -> each.details().get("kind") + "="
                                + each.details().get("missing")));
        assertTrue(findings.stream().allMatch(each -> each.isBlocking() == facts.required()));
    }

    static Stream<GivenCase> corrections() {
        return cases("corrections");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corrections")
    void anEquivalationIsCorrected(GivenCase given) {
        given.expectsCodes(codes(CorrectionRules.RULES.examine(given.correctionFacts())));
    }

    static Stream<GivenCase> inaugurations() {
        return cases("inaugurations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inaugurations")
    void aNameIsCheckedOnTheDay(GivenCase given) {
        var checked = InaugurationRules.recheck(given.inaugurationFacts());
        given.expects("outcome", checked.outcome());
        given.expectsCodes(codes(checked.findings()));
    }

    static Stream<GivenCase> incomes() {
        return cases("incomes");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incomes")
    void nobodyLosesIncome(GivenCase given) {
        var compared = IncomeRules.compare(given.incomeFacts());
        given.expects("before", compared.sumBefore());
        given.expects("after", compared.sumAfter());
        given.expects("top_up", compared.topUp());
        given.expectsCodes(codes(compared.findings()));
    }

    static Stream<GivenCase> integrations() {
        return cases("credit-integrations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("integrations")
    void creditMovesToTheNewScale(GivenCase given) {
        var integrated = CreditIntegrationRules.integrate(
                FunctionalLevel.valueOf(given.text("level")), new BigDecimal(given.text("conventional")));
        given.expects("integrated", integrated.integrated());
        given.expectsCodes(codes(integrated.findings()));
    }

    static Stream<GivenCase> promotions() {
        return cases("promotions");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promotions")
    void anOfficialRises(GivenCase given) {
        var facts = given.promotionFacts();
        var promotion = given.text("kind").equals("GRADE")
                ? PromotionRules.toNextGrade(facts)
                : PromotionRules.toNextLevel(facts);
        given.expects("outcome", promotion.outcome());
        given.expects("next", promotion.next());
        given.expectsNumber("credit_after", promotion.creditAfter());
        given.expectsCodes(codes(promotion.findings()));
    }

    static Stream<GivenCase> promotionDays() {
        return cases("promotion-days");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promotionDays")
    void aGradePromotionTakesEffectOnAFixedDay(GivenCase given) {
        var facts = new PromotionFacts(
                FunctionalLevel.AHLI_MUDA,
                Grade.III_C,
                BigDecimal.ZERO,
                given.date("day"),
                given.date("day"),
                given.date("day"),
                List.of(),
                false,
                false,
                false,
                List.of());
        given.expectsCodes(codes(PromotionRules.GRADE_DAY.examine(facts)));
    }

    static Stream<GivenCase> transfers() {
        return cases("transfers");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transfers")
    void aCivilServantTransfers(GivenCase given) {
        var transfer = TransferRules.examine(given.transferFacts());
        given.expects("outcome", transfer.outcome());
        given.expectsNumber("conversion", transfer.conversionCredit());
        given.expectsNumber("base", transfer.baseCredit());
        given.expectsNumber("total", transfer.totalCredit());
        given.expectsCodes(codes(transfer.findings()));
    }

    static Stream<GivenCase> comparisons() {
        return cases("income-comparisons");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparisons")
    void incomesAreComparedOnTheirSums(GivenCase given) {
        var compared = IncomeRules.compare(given.amounts("before"), given.amounts("after"));
        given.expects("before", compared.sumBefore());
        given.expects("after", compared.sumAfter());
        given.expects("top_up", compared.topUp());
        given.expectsCodes(codes(compared.findings()));
    }

    private static Stream<GivenCase> cases(String topic) {
        return EquivalationLaw.book().cases().stream()
                .filter(each -> each.get("topic").equals(topic))
                .map(GivenCase::new);
    }

    private static String written(Assessment.Duty duty) {
        return duty.code() + "=" + duty.due();
    }

    private static String creditOrCode(CreditConversion.Converted row) {
        return row.credit() == null ? row.code() : row.credit().toPlainString();
    }

    private static ConversionRow row(String text) {
        var part = text.split("/", -1);
        return new ConversionRow(
                Integer.parseInt(part[0]),
                Integer.parseInt(part[1]),
                Integer.parseInt(part[2]),
                part[3].isEmpty() ? null : PerformancePredicate.valueOf(part[3]));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
