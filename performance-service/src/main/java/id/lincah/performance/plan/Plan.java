package id.lincah.performance.plan;

import id.lincah.performance.people.Relation;
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

/** A performance plan (<em>sasaran kinerja pegawai</em>, SKP) of one person for one year or part of it. */
@Entity
@Table(name = "plan")
public class Plan {
    @Id
    public UUID id;

    @Column(updatable = false)
    public String agencyId;

    public UUID personId;
    public UUID raterId;
    public UUID unitId;
    public UUID officeUnitId;
    public int year;
    public LocalDate periodFrom;
    public LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    public Approach approach;

    @Enumerated(EnumType.STRING)
    public PlanState state;

    @JdbcTypeCode(SqlTypes.JSON)
    public PlanContent content;

    /** 0 until the plan is fixed, then the number of the version in {@code content}. */
    public int contentVersion;

    public LocalDate effectiveOn;
    public boolean late;
    public String remarks;
    public String dialogueNote;
    public LocalDate dialogueOn;
    public LocalDate fixedOn;

    @Version
    public long version;

    /** Moves on, or refuses with 409 when the plan is not in a state for the act. */
    void move(PlanState.Act act) {
        state = state.after(act)
                .orElseThrow(() -> Problem.conflict("PLAN_STATE", Map.of("state", state.name(), "act", act.name())));
    }

    void redraft(PlanContent fresh, Approach way) {
        move(PlanState.Act.REDRAFT);
        content = fresh;
        approach = way;
    }

    void submit(Relation relation) {
        move(PlanState.Act.SUBMIT);
        raterId = relation.raterId();
    }

    void giveBack(String why) {
        move(PlanState.Act.RETURN);
        remarks = why;
    }

    void agree(String note, LocalDate on) {
        move(PlanState.Act.AGREE);
        dialogueNote = note;
        dialogueOn = on;
    }

    void revise(PlanContent fresh, LocalDate from, String note) {
        move(PlanState.Act.REVISE);
        content = fresh;
        effectiveOn = from;
        dialogueNote = note;
    }

    /** Makes what is written binding as the next version. */
    PlanVersion fix(LocalDate on, boolean isLate, Relation relation) {
        move(PlanState.Act.FIX);
        contentVersion++;
        late = contentVersion == 1 ? isLate : late;
        fixedOn = on;
        raterId = relation.raterId();
        return PlanVersion.of(this);
    }

    /** The year is over for this plan: its annual evaluation is final. */
    public void close() {
        move(PlanState.Act.CLOSE);
    }
}
