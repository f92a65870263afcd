package id.lincah.orgstructure.simplification;

import id.lincah.request.Caller;
import id.lincah.request.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One simplification of an agency's structure, from draft to decree. */
@Entity
@Table(name = "scenario")
public class Scenario {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "agency_id", updatable = false)
    String agency;

    String name;

    @Column(name = "root_unit_id")
    UUID rootUnitId;

    @Column(name = "effective_on")
    LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    ScenarioState state;

    @Column(name = "created_by", updatable = false)
    String createdBy;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "validated_by")
    String validatedBy;

    @Column(name = "approved_by")
    String approvedBy;

    String remarks;

    @Column(name = "regulation_number")
    String regulationNumber;

    @Column(name = "regulation_issued_on")
    LocalDate regulationIssuedOn;

    @Column(name = "rule_set")
    String ruleSet;

    Integer displaced;

    @Version
    long version;

    protected Scenario() {}

    static Scenario draft(Caller caller, String name, UUID rootUnitId, LocalDate effectiveOn) {
        var scenario = new Scenario();
        scenario.agency = caller.agency();
        scenario.name = name;
        scenario.rootUnitId = rootUnitId;
        scenario.effectiveOn = effectiveOn;
        scenario.state = ScenarioState.DRAFT;
        scenario.createdBy = caller.account();
        return scenario;
    }

    void act(ScenarioAct act) {
        state = ScenarioTransitions.after(state, act);
    }

    void propose(Caller caller) {
        act(ScenarioAct.PROPOSAL);
        proposedBy = caller.account();
        validatedBy = null;
        remarks = null;
    }

    void validate(Caller caller, boolean regional) {
        refuseSelf(caller, regional);
        act(ScenarioAct.VALIDATION);
        validatedBy = caller.account();
    }

    void approve(Caller caller, boolean regional) {
        refuseSelf(caller, regional);
        act(ScenarioAct.APPROVAL);
        approvedBy = caller.account();
    }

    void giveBack(String why) {
        act(ScenarioAct.RETURN);
        remarks = why;
    }

    void regulate(String number, LocalDate issuedOn) {
        act(ScenarioAct.REGULATION);
        regulationNumber = number;
        regulationIssuedOn = issuedOn;
    }

    /** R25-07: a region may not approve itself; and nobody judges what he proposed. */
    private void refuseSelf(Caller caller, boolean regional) {
        if (regional && caller.agency().equals(agency) || caller.account().equals(proposedBy)) {
            throw Problem.forbidden("SELF_APPROVAL");
        }
    }

    /** @throws Problem 403 when a ministry that may read it tries to work in another agency's scenario */
    void requireOwner(Caller caller) {
        if (!caller.agency().equals(agency)) {
            throw Problem.forbidden("NOT_YOUR_AGENCY");
        }
    }

    public UUID getId() {
        return id;
    }

    public String getAgency() {
        return agency;
    }

    public String getName() {
        return name;
    }

    public UUID getRootUnitId() {
        return rootUnitId;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public ScenarioState getState() {
        return state;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public String getValidatedBy() {
        return validatedBy;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public String getRemarks() {
        return remarks;
    }

    public String getRegulationNumber() {
        return regulationNumber;
    }

    public LocalDate getRegulationIssuedOn() {
        return regulationIssuedOn;
    }

    public String getRuleSet() {
        return ruleSet;
    }

    public Integer getDisplaced() {
        return displaced;
    }

    public long getVersion() {
        return version;
    }
}
