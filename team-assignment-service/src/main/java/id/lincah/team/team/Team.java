package id.lincah.team.team;

import id.lincah.request.Problem;
import id.lincah.team.rules.LetterFacts;
import id.lincah.team.rules.TeamState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A work team (tim kerja): serves one target of one owning unit in one period. */
@Entity
@Table(name = "team")
public class Team {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String agencyId;
    private String name;
    private UUID ownerUnitId;
    private String targetResult;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private TeamState state;

    private UUID requestedBy;
    private UUID leadAssignmentId;
    private String leadReason;
    private String letterNumber;
    private LocalDate letterIssuedOn;
    private String letterLegalBasis;
    private UUID letterIssuedBy;
    private String stateReason;
    private Instant createdAt;

    @Version
    private long version;

    protected Team() {}

    static Team plan(String agency, PlanTeam command, UUID requester, Instant now) {
        var team = new Team();
        team.agencyId = agency;
        team.name = command.name().strip();
        team.ownerUnitId = command.ownerUnitId();
        team.targetResult = command.targetResult().strip();
        team.startsOn = command.startsOn();
        team.endsOn = command.endsOn();
        team.state = TeamState.PLANNED;
        team.requestedBy = requester;
        team.createdAt = now;
        return team;
    }

    /** @throws Problem 409 when the life of a team has no such step */
    void become(TeamState next, String reason) {
        if (!state.mayBecome(next)) {
            throw Problem.conflict("TEAM_STATE_CONFLICT", Map.of("state", state, "wanted", next));
        }
        state = next;
        stateReason = reason;
    }

    /** Only one lead at a time (D-09): the new one replaces the former. */
    void beLedBy(UUID assignment, String reason) {
        requireRunning();
        leadAssignmentId = assignment;
        leadReason = reason;
    }

    /** Records the letter; a team under way may get a new one when members join. */
    void record(LetterFacts letter, UUID issuer) {
        requireRunning();
        letterNumber = letter.number().strip();
        letterIssuedOn = letter.issuedOn();
        letterLegalBasis = letter.legalBasis().strip();
        letterIssuedBy = issuer;
    }

    /** @throws Problem 409 when the team neither is planned nor works */
    public void requireRunning() {
        if (!state.takesMembers()) {
            throw Problem.conflict("TEAM_STATE_CONFLICT", Map.of("state", state, "wanted", TeamState.ACTIVE));
        }
    }

    public boolean hasLetter() {
        return letterNumber != null;
    }

    public boolean isLedBy(UUID assignment) {
        return assignment.equals(leadAssignmentId);
    }

    public UUID getId() {
        return id;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public String getName() {
        return name;
    }

    public UUID getOwnerUnitId() {
        return ownerUnitId;
    }

    public String getTargetResult() {
        return targetResult;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public TeamState getState() {
        return state;
    }

    public UUID getLeadAssignmentId() {
        return leadAssignmentId;
    }

    public String getLeadReason() {
        return leadReason;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public LocalDate getLetterIssuedOn() {
        return letterIssuedOn;
    }

    public String getLetterLegalBasis() {
        return letterLegalBasis;
    }

    public String getStateReason() {
        return stateReason;
    }

    public long getVersion() {
        return version;
    }
}
