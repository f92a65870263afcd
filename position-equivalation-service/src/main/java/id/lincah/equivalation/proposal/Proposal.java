package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.regulation.AgencyKind;
import id.lincah.request.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** All aligned cases of one simplification on their way through the official chain (R17-20 to R17-27). */
@Entity
@Table(name = "proposal")
public class Proposal {
    @Id
    public UUID id;

    @Version
    public long version;

    @Column(name = "agency_id")
    public String agency;

    public String name;

    @Column(name = "scenario_id")
    public UUID scenarioId;

    @Enumerated(EnumType.STRING)
    @Column(name = "agency_kind")
    public AgencyKind agencyKind;

    @Column(name = "reference_date")
    public LocalDate referenceDate;

    @Enumerated(EnumType.STRING)
    public ProposalState state;

    public int cases;

    /** Day of the agency's letter. */
    @Column(name = "proposed_on")
    public LocalDate proposedOn;

    @Column(name = "late_proposal")
    public boolean lateProposal;

    /** When the facts of its lines were frozen last. */
    @Column(name = "snapshot_at")
    public OffsetDateTime snapshotAt;

    /** How often it was sent. */
    public int round;

    /** Why it goes although papers are missing; null when none are, or nobody asked. */
    @Column(name = "without_documents")
    public String withoutDocuments;

    @Column(name = "proposed_by")
    public String proposedBy;

    public String remarks;

    @Column(name = "consideration_number")
    public String considerationNumber;

    @Column(name = "considered_on")
    public LocalDate consideredOn;

    @Column(name = "approval_number")
    public String approvalNumber;

    @Column(name = "approved_on")
    public LocalDate approvedOn;

    @Column(name = "approved_count")
    public Integer approvedCount;

    @Column(name = "decree_number")
    public String decreeNumber;

    @Column(name = "effective_on")
    public LocalDate effectiveOn;

    @Column(name = "held_on")
    public LocalDate heldOn;

    public boolean late;

    public int inaugurated;

    @Column(name = "struck_off")
    public int struckOff;

    public int postponed;

    /** @throws Problem 409 when the table of states has no such way on */
    void become(ProposalState next) {
        if (!state.mayBecome(next)) {
            throw Problem.conflict("PROPOSAL_STATE", Map.of("state", state.name()));
        }
        state = next;
    }

    /** Nobody decides on what he proposed himself. */
    void refuseProposer(String account) {
        if (proposedBy.equals(account)) {
            throw Problem.forbidden("SELF_APPROVAL");
        }
    }

    boolean isRegional() {
        return agencyKind.isRegional();
    }

    /** Home affairs decides on regions, the PANRB ministry on central agencies (R17-21, R17-22). */
    String roleInCharge() {
        return isRegional() ? "home-affairs" : "validator";
    }

    ProposalFacts facts(ProposalFacts.Act act, ProposalFacts.Tally tally) {
        return new ProposalFacts(
                act, isRegional(), null, null, consideredOn != null, approvedOn != null, heldOn, tally);
    }
}
