package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.request.Problem;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RenamingTransitionsTest {
    @ParameterizedTest
    @EnumSource(RenamingState.class)
    void refusesWhatIsNotOpenInAState(RenamingState state) {
        var open = RenamingTransitions.open(state);
        for (var act : EnumSet.allOf(RenamingAct.class)) {
            if (!open.contains(act)) {
                var refused = assertThrows(Problem.class, () -> RenamingTransitions.after(state, act));
                assertEquals("RENAMING_STATE", refused.code());
            }
        }
    }

    @Test
    void leadsFromProposalToDecreeAndBack() {
        assertEquals(RenamingState.READY, RenamingTransitions.after(RenamingState.CLASSIFYING, RenamingAct.CLASSIFIED));
        assertEquals(RenamingState.APPLYING, RenamingTransitions.after(RenamingState.READY, RenamingAct.APPLICATION));
        assertEquals(RenamingState.APPLIED, RenamingTransitions.after(RenamingState.APPLYING, RenamingAct.APPLIED));
        assertEquals(RenamingState.UNDOING, RenamingTransitions.after(RenamingState.APPLYING, RenamingAct.REVERSAL));
        assertEquals(RenamingState.UNDOING, RenamingTransitions.after(RenamingState.APPLIED, RenamingAct.REVERSAL));
        assertEquals(RenamingState.UNDONE, RenamingTransitions.after(RenamingState.UNDOING, RenamingAct.REVERSED));
    }
}
