package id.lincah.team.assignment;

import id.lincah.request.Problem;
import id.lincah.team.rules.ApproverRole;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.rules.Basis;
import id.lincah.team.rules.Scope;
import id.lincah.team.team.Team;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

import static id.lincah.team.rules.AssignmentState.ACTIVE;
import static id.lincah.team.rules.AssignmentState.APPROVED;
import static id.lincah.team.rules.AssignmentState.APPROVING;
import static id.lincah.team.rules.AssignmentState.DRAFT;
import static id.lincah.team.rules.AssignmentState.SUBMITTED;

/** One person's assignment (penugasan) to one team, from the request to its end. */
@Entity
@Table(name = "assignment")
public class Assignment {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String agencyId;
    private String homeAgency;
    private UUID teamId;
    private UUID personId;
    private UUID homeUnitId;
    private String role;
    private String expectedOutputs;
    private String motivation;
    private BigDecimal plannedShare;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Enumerated(EnumType.STRING)
    private ApproverRole nextApprover;

    private UUID requestedBy;
    private String stateReason;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private Long reliedOnSequence;
    private String findings;
    private String ruleSet;
    private Instant createdAt;

    @Version
    private long version;

    protected Assignment() {}

    static Assignment draft(Team team, Candidate candidate, MembershipRequest request, UUID requester, Instant now) {
        var assignment = new Assignment();
        assignment.agencyId = team.getAgencyId();
        assignment.homeAgency = candidate.official().getAgencyId();
        assignment.teamId = team.getId();
        assignment.personId = candidate.official().getId();
        assignment.homeUnitId = candidate.official().getUnitId();
        assignment.scope = candidate.scope();
        assignment.role = request.role().strip();
        assignment.expectedOutputs = request.expectedOutputs();
        assignment.motivation = request.motivation();
        assignment.plannedShare = request.plannedShare();
        assignment.basis = request.basis();
        assignment.requestedBy = requester;
        assignment.createdAt = now;
        assignment.state = DRAFT;
        assignment.findings = "[]";
        return assignment;
    }

    /** Keeps what the rules said, with the version of the rule set that said it. */
    void keepTrace(String findingsJson, String decidedBy) {
        findings = findingsJson;
        ruleSet = decidedBy;
    }

    /** Hands the request to the first approver. */
    void submitTo(ApproverRole first) {
        become(SUBMITTED, null);
        become(APPROVING, null);
        nextApprover = first;
    }

    /** One approval is given; null when it was the last one. */
    void waitFor(ApproverRole next) {
        if (next == null) {
            become(APPROVED, null);
        }
        nextApprover = next;
    }

    /** Begins to work; remembers on which state of the person's placement this rests. */
    public void start(LocalDate on, long sequence) {
        become(ACTIVE, null);
        startedOn = on;
        reliedOnSequence = sequence;
    }

    /** Ends in one of the final states. */
    public void end(AssignmentState last, String reason, LocalDate on) {
        become(last, reason);
        nextApprover = null;
        endedOn = on;
    }

    private void become(AssignmentState next, String reason) {
        if (!state.mayBecome(next)) {
            throw Problem.conflict("ASSIGNMENT_STATE_CONFLICT", Map.of("state", state, "wanted", next));
        }
        state = next;
        stateReason = reason;
    }

    /** @throws Problem 409 when no approval is awaited */
    ApproverRole requireWaiting() {
        if (state != APPROVING) {
            throw Problem.conflict("ASSIGNMENT_STATE_CONFLICT", Map.of("state", state, "wanted", APPROVED));
        }
        return nextApprover;
    }

    public boolean hasStarted() {
        return startedOn != null;
    }

    public boolean isGuestFromOtherAgency() {
        return !agencyId.equals(homeAgency);
    }

    public UUID getId() {
        return id;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public String getHomeAgency() {
        return homeAgency;
    }

    public UUID getTeamId() {
        return teamId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public UUID getHomeUnitId() {
        return homeUnitId;
    }

    public String getRole() {
        return role;
    }

    public String getExpectedOutputs() {
        return expectedOutputs;
    }

    public String getMotivation() {
        return motivation;
    }

    public BigDecimal getPlannedShare() {
        return plannedShare;
    }

    public Basis getBasis() {
        return basis;
    }

    public Scope getScope() {
        return scope;
    }

    public AssignmentState getState() {
        return state;
    }

    public ApproverRole getNextApprover() {
        return nextApprover;
    }

    public UUID getRequestedBy() {
        return requestedBy;
    }

    public String getStateReason() {
        return stateReason;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public Long getReliedOnSequence() {
        return reliedOnSequence;
    }

    public String getFindings() {
        return findings;
    }

    public String getRuleSet() {
        return ruleSet;
    }

    public long getVersion() {
        return version;
    }
}
