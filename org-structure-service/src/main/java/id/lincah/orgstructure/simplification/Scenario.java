package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.ApprovalFacts;
import id.lincah.regulation.AgencyKind;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One simplification of an agency's structure, from draft to decree. {@link ScenarioRows} reads and writes it. */
final class Scenario {
    UUID id;
    String agency;
    AgencyKind agencyKind;
    String name;
    /** The parts of the agency it is about; empty for the whole agency. */
    List<UUID> rootUnitIds = List.of();

    List<String> rootUnitCodes = List.of();
    LocalDate effectiveOn;
    ScenarioState state;
    UUID copiedFrom;
    String createdBy;
    String proposedBy;
    String validatedBy;
    String approvedBy;
    String remarks;
    String regulationNumber;
    LocalDate regulationIssuedOn;
    String ruleSet;
    Integer displaced;
    Instant enactedAt;
    long version;

    static Scenario draft(Caller caller, String name, LocalDate effectiveOn) {
        var scenario = new Scenario();
        scenario.agency = caller.agency();
        scenario.name = name;
        scenario.effectiveOn = effectiveOn;
        scenario.state = ScenarioState.DRAFT;
        scenario.createdBy = caller.account();
        return scenario;
    }

    /** A new scenario with the same content; screened when this one was. */
    Scenario copy(Caller caller, CopyScenario command) {
        var copy = draft(caller, command.name(), command.effectiveOn() == null ? effectiveOn : command.effectiveOn());
        copy.rootUnitIds = rootUnitIds;
        copy.copiedFrom = id;
        copy.ruleSet = ruleSet;
        copy.state = ruleSet == null ? ScenarioState.DRAFT : ScenarioState.IDENTIFIED;
        return copy;
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

    void validate(Caller caller) {
        act(ScenarioAct.VALIDATION);
        validatedBy = caller.account();
    }

    void approve(Caller caller) {
        act(ScenarioAct.APPROVAL);
        approvedBy = caller.account();
    }

    /** What R25-07 asks about somebody who wants to validate or approve. */
    ApprovalFacts judgedBy(Caller caller, ScenarioAct act) {
        return new ApprovalFacts(
                agencyKind,
                act == ScenarioAct.APPROVAL,
                caller.has("home-affairs"),
                caller.has("validator"),
                caller.agency().equals(agency),
                caller.account().equals(proposedBy));
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

    void enact(Instant at) {
        act(ScenarioAct.ENACTMENT);
        enactedAt = at;
    }

    void revoke() {
        act(ScenarioAct.REVOCATION);
        enactedAt = null;
        displaced = null;
    }

    void rename(String newName) {
        act(ScenarioAct.RENAMING);
        name = newName;
    }

    /** @throws Problem 403 when a ministry that may read it tries to work in another agency's scenario */
    void requireOwner(Caller caller) {
        if (!caller.agency().equals(agency)) {
            throw Problem.forbidden("NOT_YOUR_AGENCY");
        }
    }

    /** The last day of the structure it starts from. */
    LocalDate dayBefore() {
        return effectiveOn.minusDays(1);
    }

    /** Under which its tellings are kept until their day. */
    String reason() {
        return "scenario:" + id;
    }
}
