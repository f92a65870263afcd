package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.request.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import static id.lincah.orgstructure.nomenclature.proposal.ProposalState.ACCEPTED;
import static id.lincah.orgstructure.nomenclature.proposal.ProposalState.DRAFT;
import static id.lincah.orgstructure.nomenclature.proposal.ProposalState.REJECTED;
import static id.lincah.orgstructure.nomenclature.proposal.ProposalState.RETURNED;
import static id.lincah.orgstructure.nomenclature.proposal.ProposalState.SUBMITTED;
import static id.lincah.orgstructure.nomenclature.proposal.ProposalState.VALIDATED;

/** The whole life of a proposed name in one table; what is not in it cannot happen. */
final class ProposalTransitions {
    private static final Map<ProposalState, Map<ProposalAct, ProposalState>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(ProposalAct.REVISION, DRAFT, ProposalAct.SUBMISSION, SUBMITTED),
            SUBMITTED,
                    Map.of(
                            ProposalAct.VALIDATION, VALIDATED,
                            ProposalAct.RETURN, RETURNED,
                            ProposalAct.REJECTION, REJECTED),
            VALIDATED,
                    Map.of(
                            ProposalAct.ACCEPTANCE, ACCEPTED,
                            ProposalAct.RETURN, RETURNED,
                            ProposalAct.REJECTION, REJECTED),
            RETURNED, Map.of(ProposalAct.REVISION, RETURNED, ProposalAct.SUBMISSION, SUBMITTED),
            ACCEPTED, Map.of(),
            REJECTED, Map.of()));

    private ProposalTransitions() {}

    /** @throws Problem 409 {@code PROPOSAL_STATE} when the act is not open in that state */
    static ProposalState after(ProposalState state, ProposalAct act) {
        var next = TABLE.get(state).get(act);
        if (next == null) {
            throw Problem.conflict("PROPOSAL_STATE", Map.of("state", state, "act", act));
        }
        return next;
    }

    /** The acts open in a state. */
    static Set<ProposalAct> open(ProposalState state) {
        return TABLE.get(state).keySet();
    }
}
