package id.lincah.equivalation.equivalationcase;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CaseStateTest {
    @Test
    void everyStateIsInTheTable() {
        assertTrue(CaseState.everyStateIsInTheTable());
    }

    @Test
    void everyStateButTheFirstCanBeReached() {
        var reached = EnumSet.of(CaseState.DRAFT);
        for (var state : CaseState.values()) {
            reached.addAll(state.next());
        }
        assertTrue(reached.containsAll(EnumSet.allOf(CaseState.class)));
    }

    @Test
    void nobodyIsInauguratedBeforeAppointment() {
        assertFalse(CaseState.APPROVED.mayBecome(CaseState.INAUGURATED));
        assertTrue(CaseState.APPOINTED.mayBecome(CaseState.INAUGURATED));
    }

    @Test
    void anAbsentPersonCanBeScheduledAgain() {
        assertTrue(CaseState.POSTPONED.mayBecome(CaseState.INAUGURATED));
        assertFalse(CaseState.STRUCK_OFF.mayBecome(CaseState.INAUGURATED));
    }
}
