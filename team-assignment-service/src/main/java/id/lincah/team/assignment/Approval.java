package id.lincah.team.assignment;

import id.lincah.team.rules.ApproverRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step of the approvals an assignment needs: who must approve, and who did when. */
@Entity
@Table(name = "approval")
@IdClass(Approval.Key.class)
public class Approval {

    /** Identity of a step. */
    public record Key(UUID assignmentId, int step) {}

    @Id
    private UUID assignmentId;

    @Id
    private int step;

    private String agencyId;
    private String homeAgency;

    @Enumerated(EnumType.STRING)
    private ApproverRole approver;

    private boolean implicit;
    private UUID grantedBy;
    private String grantedByAccount;
    private Instant grantedAt;

    protected Approval() {}

    Approval(Assignment assignment, int step, ApproverRole approver) {
        this.assignmentId = assignment.getId();
        this.agencyId = assignment.getAgencyId();
        this.homeAgency = assignment.getHomeAgency();
        this.step = step;
        this.approver = approver;
    }

    /** @param implicitly the requester is the approver: the request itself is the consent */
    void grant(Approver by, boolean implicitly, Instant now) {
        grantedBy = by.person();
        grantedByAccount = by.account();
        grantedAt = now;
        implicit = implicitly;
    }

    public boolean isGranted() {
        return grantedAt != null;
    }

    public UUID getAssignmentId() {
        return assignmentId;
    }

    public int getStep() {
        return step;
    }

    public ApproverRole getApprover() {
        return approver;
    }

    public boolean isImplicit() {
        return implicit;
    }

    public UUID getGrantedBy() {
        return grantedBy;
    }

    public Instant getGrantedAt() {
        return grantedAt;
    }
}
