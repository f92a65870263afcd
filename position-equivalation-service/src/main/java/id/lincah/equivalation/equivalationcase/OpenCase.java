package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.assessment.rules.AssessmentFacts;
import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.credit.rules.CreditGrantFacts;
import id.lincah.equivalation.income.rules.IncomeComponent;
import id.lincah.equivalation.income.rules.IncomeFacts;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A mapped case together with what is known of its person now: the facts of every decision come from here. */
public record OpenCase(Row row) {
    /** Joins case and person; append a condition on {@code c}. */
    public static final String SELECT = """
            select c.id, c.agency_id, c.version, c.person_id, c.regime, c.state, c.former_position_id, c.former_position_kind,
              c.former_echelon, c.exemption, c.functional_code, c.level, c.task_fit, c.education_field_fit,
              c.successor_unit_id, c.aligned_by, o.agency_kind, o.employment_status, o.birth_date, o.deceased_on,
              o.education, o.grade, o.grade_since, o.standing, o.left_on, o.position_id, o.position_kind,
              c.corrects_case_id, case when s.below_s1_override then e.document_number end as education_override
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            left join equivalation_setting s on s.agency_id = c.agency_id
            left join education_override e on e.agency_id = c.agency_id and e.case_id = c.id
            """;

    public UUID id() {
        return row.getUUID("id");
    }

    public UUID personId() {
        return row.getUUID("person_id");
    }

    /** As it was when the case was read. */
    public long version() {
        return row.getLong("version");
    }

    public String agency() {
        return row.getString("agency_id");
    }

    public UUID formerPositionId() {
        return row.getUUID("former_position_id");
    }

    public UUID successorUnitId() {
        return row.getUUID("successor_unit_id");
    }

    public String functionalCode() {
        return row.getString("functional_code");
    }

    public FunctionalLevel level() {
        return FunctionalLevel.valueOf(row.getString("level"));
    }

    public PositionKind formerKind() {
        return PositionKind.valueOf(row.getString("former_position_kind"));
    }

    public Regime regime() {
        return Regime.valueOf(row.getString("regime"));
    }

    /** @param target the catalogue entry; null when the code is no longer in the catalogue */
    public AssessmentFacts assessmentFacts(LocalDate day, FunctionalPosition target) {
        return new AssessmentFacts(
                regime(),
                day,
                AgencyKind.valueOf(row.getString("agency_kind")),
                person(day),
                new AssessmentFacts.Source(formerKind(), row.getString("exemption")),
                target(target),
                null,
                false,
                row.getString("education_override"));
    }

    private AssessmentFacts.Person person(LocalDate day) {
        return new AssessmentFacts.Person(
                EmploymentStatus.valueOf(row.getString("employment_status")),
                row.getLocalDate("birth_date"),
                row.getLocalDate("deceased_on"),
                isInPosition(day),
                EducationLevel.valueOf(row.getString("education")),
                grade());
    }

    /** Contract employees (PPPK) have a scale of their own; no rule that reaches them asks for their grade. */
    private Grade grade() {
        var status = EmploymentStatus.valueOf(row.getString("employment_status"));
        return status == EmploymentStatus.PPPK ? null : Grade.of(row.getString("grade"));
    }

    /** Displaced by the simplification counts as serving; the dead are told by their own rule, not by this one. */
    private boolean isInPosition(LocalDate day) {
        var leftOn = row.getLocalDate("left_on");
        return switch (row.getString("standing")) {
            case "DISPLACED", "DECEASED" -> true;
            case "SERVING" -> formerPositionId().equals(row.getUUID("position_id")) || holdsWhatIsCorrected();
            default -> leftOn == null || leftOn.isAfter(day);
        };
    }

    /** R17-29: whoever was equated wrongly serves in the functional position that is to be corrected. */
    private boolean holdsWhatIsCorrected() {
        return isCorrection() && PositionKind.valueOf(row.getString("position_kind")) == PositionKind.FUNGSIONAL;
    }

    public boolean isCorrection() {
        return row.getUUID("corrects_case_id") != null;
    }

    private AssessmentFacts.Target target(FunctionalPosition target) {
        return new AssessmentFacts.Target(
                level(),
                target != null && target.has(level()),
                target == null ? EducationLevel.S1 : target.requiredEducation(level()),
                row.getBoolean("task_fit"),
                row.getBoolean("education_field_fit"));
    }

    public CreditGrantFacts grantFacts(LocalDate day) {
        return new CreditGrantFacts(
                regime(), level(), Grade.of(row.getString("grade")), row.getLocalDate("grade_since"), day);
    }

    IncomeFacts incomeFacts(LocalDate day, Map<IncomeComponent, Long> before, Map<IncomeComponent, Long> after) {
        var echelon = row.getString("former_echelon");
        return new IncomeFacts(day, echelon == null ? null : Echelon.of(echelon), level(), before, after);
    }
}
