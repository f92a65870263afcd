package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.request.Problem;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ProposalTransitionsTest {
    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void refusesWhatIsNotOpenInAState(ProposalState state) {
        var open = ProposalTransitions.open(state);
        for (var act : EnumSet.allOf(ProposalAct.class)) {
            if (!open.contains(act)) {
                var refused = assertThrows(Problem.class, () -> ProposalTransitions.after(state, act));
                assertEquals("PROPOSAL_STATE", refused.code());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,SUBMISSION,SUBMITTED",
        "SUBMITTED,VALIDATION,VALIDATED",
        "SUBMITTED,RETURN,RETURNED",
        "RETURNED,REVISION,RETURNED",
        "RETURNED,SUBMISSION,SUBMITTED",
        "VALIDATED,ACCEPTANCE,ACCEPTED",
        "VALIDATED,REJECTION,REJECTED"
    })
    void leadsToTheMinistrysWord(ProposalState from, ProposalAct act, ProposalState to) {
        assertEquals(to, ProposalTransitions.after(from, act));
    }
}
