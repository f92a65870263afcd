package id.lincah.equivalation.proposal;

import id.lincah.equivalation.equivalationcase.CaseState;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProposalStateTest {
    @Test
    void everyStateIsInTheTable() {
        assertTrue(ProposalState.everyStateIsInTheTable());
    }

    @Test
    void theCasesCanFollowEveryStepOfTheirProposal() {
        for (var from : ProposalState.values()) {
            for (var next : from.next()) {
                // A second inauguration is for those postponed; the others stay inaugurated.
                if (from != next) {
                    assertTrue(CaseState.valueOf(from.name()).mayBecome(caseState(next)), from + " to " + next);
                }
            }
        }
    }

    /** The cases of a withdrawn proposal wait for another one. */
    private static CaseState caseState(ProposalState state) {
        return state == ProposalState.WITHDRAWN ? CaseState.ALIGNED : CaseState.valueOf(state.name());
    }

    @Test
    void nothingFollowsTheReport() {
        assertFalse(Arrays.stream(ProposalState.values()).anyMatch(ProposalState.REPORTED::mayBecome));
    }
}
