package id.lincah.equivalation;

import id.lincah.equivalation.assessment.rules.AssessmentFacts;
import id.lincah.equivalation.correction.rules.CorrectionFacts;
import id.lincah.equivalation.credit.rules.CreditGrantFacts;
import id.lincah.equivalation.income.rules.IncomeFacts;
import id.lincah.equivalation.obligation.rules.ObligationCode;
import id.lincah.equivalation.obligation.rules.ObligationFacts;
import id.lincah.equivalation.promotion.rules.PromotionFacts;
import id.lincah.equivalation.proposal.rules.InaugurationFacts;
import id.lincah.equivalation.proposal.rules.LineAnswer;
import id.lincah.equivalation.proposal.rules.LineFacts;
import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.equivalation.proposaldocuments.rules.ChecklistFacts;
import id.lincah.equivalation.proposaldocuments.rules.DocumentChecklist;
import id.lincah.equivalation.rules.Regime;
import id.lincah.equivalation.transfer.rules.TransferFacts;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.regulation.PositionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** One row of a case table, its given cells read as facts. */
record GivenCase(Map<String, String> cells) {
    String text(String column) {
        return Objects.requireNonNull(cells.get("given_" + column), column);
    }

    String expected(String column) {
        return Objects.requireNonNull(cells.get("expected_" + column), column);
    }

    AssessmentFacts assessmentFacts() {
        return new AssessmentFacts(
                Regime.valueOf(text("regime")),
                date("day"),
                AgencyKind.valueOf(text("agency_kind")),
                person(date("born"), bool("in_position")),
                new AssessmentFacts.Source(PositionKind.valueOf(text("kind")), optional("exemption")),
                target(),
                date("bup_reference_day"),
                bool("recommended"));
    }

    private AssessmentFacts.Person person(LocalDate born, boolean inPosition) {
        return new AssessmentFacts.Person(
                EmploymentStatus.valueOf(text("status")),
                born,
                date("dead"),
                inPosition,
                EducationLevel.valueOf(text("education")),
                Grade.of(text("grade")));
    }

    private AssessmentFacts.Target target() {
        return new AssessmentFacts.Target(
                FunctionalLevel.valueOf(text("level")),
                bool("established"),
                EducationLevel.valueOf(text("required_education")),
                bool("task_fit"),
                bool("field_fit"));
    }

    InaugurationFacts inaugurationFacts() {
        var person = new AssessmentFacts.Person(
                EmploymentStatus.PNS, date("born"), date("dead"), bool("in_position"), EducationLevel.S1, Grade.III_D);
        var official = new AssessmentFacts(
                Regime.PERMENPANRB_17_2021,
                date("held_on"),
                AgencyKind.PROVINCE,
                person,
                new AssessmentFacts.Source(PositionKind.PENGAWAS, null),
                new AssessmentFacts.Target(
                        FunctionalLevel.valueOf(text("level")), bool("established"), EducationLevel.S1, true, true),
                null,
                false);
        return new InaugurationFacts(
                official,
                bool("absent"),
                parts("acts_in").map(PositionKind::valueOf).toList());
    }

    CreditGrantFacts grantFacts() {
        return new CreditGrantFacts(
                Regime.valueOf(text("regime")),
                FunctionalLevel.valueOf(text("level")),
                Grade.of(text("grade")),
                date("grade_since"),
                date("day"));
    }

    ProposalFacts proposalFacts() {
        var tally = Arrays.stream(text("tally").split("/"))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new ProposalFacts(
                ProposalFacts.Act.valueOf(text("act")),
                bool("regional"),
                optional("sotk_regulation"),
                date("proposed_on"),
                bool("considered"),
                bool("approved"),
                date("held_on"),
                new ProposalFacts.Tally(tally[0], tally[1], tally[2], tally[3]));
    }

    LineFacts lineFacts() {
        return new LineFacts(
                LineAnswer.valueOf(text("answer")),
                text("remarks"),
                LineFacts.Ministry.valueOf(text("ministry")),
                bool("regional"),
                bool("considered"));
    }

    ChecklistFacts checklistFacts() {
        var present = Arrays.stream(text("present").split(";"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("="))
                .collect(Collectors.toMap(each -> each[0], each -> Integer.parseInt(each[1])));
        return new ChecklistFacts(
                DocumentChecklist.Scope.valueOf(text("scope")), date("day"), present, bool("required"));
    }

    CorrectionFacts correctionFacts() {
        return new CorrectionFacts(
                Set.of("INAUGURATED", "REPORTED").contains(text("state")),
                Regime.valueOf(text("regime")),
                CorrectionFacts.Ground.valueOf(text("ground")),
                bool("active"));
    }

    IncomeFacts incomeFacts() {
        return new IncomeFacts(
                date("day"),
                text("echelon").isEmpty() ? null : Echelon.of(text("echelon")),
                FunctionalLevel.valueOf(text("level")),
                Long.parseLong(text("regional_before")),
                Long.parseLong(text("regional_after")));
    }

    PromotionFacts promotionFacts() {
        return new PromotionFacts(
                FunctionalLevel.valueOf(text("level")),
                Grade.of(text("grade")),
                new BigDecimal(text("credit")),
                date("grade_since"),
                date("level_since"),
                date("as_of"),
                predicates(),
                bool("test"),
                bool("vacancy"),
                bool("equated"),
                duties());
    }

    /** As {@code CODE/REGIME/met/grade promotions since}. */
    private List<ObligationFacts> duties() {
        return Stream.of(text("duties").split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("/"))
                .map(part -> new ObligationFacts(
                        ObligationCode.valueOf(part[0]),
                        Regime.valueOf(part[1]),
                        null,
                        date("as_of"),
                        Boolean.parseBoolean(part[2]),
                        Integer.parseInt(part[3])))
                .toList();
    }

    TransferFacts transferFacts() {
        return new TransferFacts(
                FunctionalLevel.valueOf(text("target")),
                Grade.of(text("grade")),
                date("born"),
                date("day"),
                EmploymentStatus.valueOf(text("status")),
                EducationLevel.valueOf(text("education")),
                Integer.parseInt(text("months")),
                bool("restructuring"),
                bool("test"),
                predicates(),
                bool("ceiling"));
    }

    List<Long> amounts(String column) {
        return parts(column).map(Long::valueOf).toList();
    }

    private List<PerformancePredicate> predicates() {
        return parts("predicates").map(PerformancePredicate::valueOf).toList();
    }

    private Stream<String> parts(String column) {
        return Arrays.stream(text(column).split(";")).filter(part -> !part.isEmpty());
    }

    LocalDate date(String column) {
        var text = optional(column);
        return text == null ? null : LocalDate.parse(text);
    }

    String optional(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    boolean bool(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(column + " is neither true nor false");
        };
    }

    void expects(String column, Object actual) {
        assertEquals(expected(column), actual == null ? "" : actual.toString(), column);
    }

    void expectsIfSaid(String column, Object actual) {
        if (!expected(column).isEmpty()) {
            expects(column, actual);
        }
    }

    void expectsNumber(String column, BigDecimal actual) {
        if (expected(column).isEmpty()) {
            assertNull(actual, column);
        } else {
            assertEquals(0, new BigDecimal(expected(column)).compareTo(actual), column + " was " + actual);
        }
    }

    void expectsCodes(Collection<String> actual) {
        expectsSet("codes", actual.stream());
    }

    void expectsSet(String column, Stream<String> actual) {
        var wanted = new TreeSet<>(Arrays.asList(expected(column).split(";")));
        wanted.remove("");
        assertEquals(wanted, actual.collect(Collectors.toCollection(TreeSet::new)), column);
    }

    @Override
    public String toString() {
        return cells.get("case");
    }
}
