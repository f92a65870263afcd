package id.lincah.performance.evaluation;

import id.lincah.performance.people.Official;
import id.lincah.performance.people.Relation;
import id.lincah.performance.plan.Plan;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.performance.rules.Rating;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.request.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The evaluation of one person over one period, from opening to the final predicate. */
@Entity
@Table(name = "evaluation")
public class Evaluation {
    @Id
    public UUID id;

    @Column(updatable = false)
    public String agencyId;

    public UUID planId;
    public int contentVersion;
    public UUID personId;

    @Enumerated(EnumType.STRING)
    public EvaluationKind kind;

    public int year;
    public String period;
    public int fromMonth;
    public int months;

    @Enumerated(EnumType.STRING)
    public EvaluationState state;

    public UUID officeUnitId;
    public boolean headsOffice;
    public UUID raterId;
    public UUID superiorId;
    public UUID raterOfficeId;

    @Enumerated(EnumType.STRING)
    public Capacity ratedInCapacityOf;

    public String substitutionReason;

    @JdbcTypeCode(SqlTypes.JSON)
    public RealisationReport report;

    @Enumerated(EnumType.STRING)
    public Rating resultsRating;

    @Enumerated(EnumType.STRING)
    public Rating behaviourRating;

    @Enumerated(EnumType.STRING)
    public PerformancePredicate predicate;

    @JdbcTypeCode(SqlTypes.JSON)
    public RatingDecision decision;

    public LocalDate deliveredOn;
    public LocalDate finalOn;

    @Version
    public long version;

    static Evaluation open(Plan plan, int contentVersion, EvaluationKind kind, Period period, Relation relation) {
        var evaluation = new Evaluation();
        evaluation.id = UUID.randomUUID();
        evaluation.agencyId = plan.agencyId;
        evaluation.planId = plan.id;
        evaluation.contentVersion = contentVersion;
        evaluation.personId = plan.personId;
        evaluation.kind = kind;
        evaluation.year = plan.year;
        evaluation.period = period.code();
        evaluation.fromMonth = period.fromMonth();
        evaluation.months = period.months();
        evaluation.state = EvaluationState.OPEN;
        evaluation.officeUnitId = plan.officeUnitId;
        evaluation.headsOffice = relation.subject().headsOrganisation();
        evaluation.raterId = relation.raterId();
        evaluation.superiorId = relation.superiorId();
        return evaluation;
    }

    /** The period as a value. */
    public Period getPeriodOfYear() {
        return Period.parse(period).orElseThrow();
    }

    public LocalDate lastDay() {
        return getPeriodOfYear().lastDay(year);
    }

    /** Moves on, or refuses with 409 when the evaluation is not in a state for the act. */
    void move(EvaluationState.Act act) {
        state = state.after(act)
                .orElseThrow(
                        () -> Problem.conflict("EVALUATION_STATE", Map.of("state", state.name(), "act", act.name())));
    }

    void report(RealisationReport own) {
        move(EvaluationState.Act.SELF_REPORT);
        report = own;
    }

    /** Keeps both ratings and reads the predicate from the quadrant in force on the last day of the period. */
    void rate(Rating results, Rating behaviour, RatingDecision why) {
        move(EvaluationState.Act.RATE);
        resultsRating = results;
        behaviourRating = behaviour;
        predicate = PerformanceRules.QUADRANT.predicate(results, behaviour, lastDay());
        decision = why;
    }

    void ratedBy(Official official, Relation relation, Capacity capacity, String reason) {
        raterId = official.personId;
        raterOfficeId = official.organisationId();
        superiorId = relation.superiorId();
        ratedInCapacityOf = capacity;
        substitutionReason = reason;
    }

    /** The sheet that holds this predicate was signed. */
    public void signSheet() {
        move(EvaluationState.Act.SIGN_SHEET);
    }

    void deliver(LocalDate on) {
        move(EvaluationState.Act.DELIVER);
        deliveredOn = on;
    }

    /** Acceptance waives the objection, so that the result is final at once. */
    void accept(LocalDate on) {
        move(EvaluationState.Act.ACCEPT);
        move(EvaluationState.Act.FINISH);
        finalOn = on;
    }
}
