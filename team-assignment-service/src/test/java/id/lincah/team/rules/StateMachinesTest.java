package id.lincah.team.rules;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StateMachinesTest {
    @Test
    void every_team_state_has_its_line_and_is_reached() {
        assertEquals(EnumSet.allOf(TeamState.class), TeamState.TRANSITIONS.keySet());
        var reached = EnumSet.of(TeamState.PLANNED);
        TeamState.TRANSITIONS.values().forEach(reached::addAll);
        assertEquals(EnumSet.allOf(TeamState.class), reached);
    }

    @Test
    void every_assignment_state_has_its_line_and_is_reached() {
        assertEquals(EnumSet.allOf(AssignmentState.class), AssignmentState.TRANSITIONS.keySet());
        var reached = EnumSet.of(AssignmentState.DRAFT);
        AssignmentState.TRANSITIONS.values().forEach(reached::addAll);
        assertEquals(EnumSet.allOf(AssignmentState.class), reached);
    }

    @Test
    void a_reviewed_result_goes_back_to_work_but_never_back_to_delivered() {
        assertTrue(TeamState.LEVEL2_REVIEWED.mayBecome(TeamState.ACTIVE));
        assertFalse(TeamState.LEVEL2_REVIEWED.mayBecome(TeamState.RESULT_DELIVERED));
    }

    @Test
    void nothing_is_accepted_without_review() {
        for (var state : EnumSet.complementOf(EnumSet.of(TeamState.LEVEL2_REVIEWED))) {
            assertFalse(state.mayBecome(TeamState.ACCEPTED), state.name());
        }
    }

    @Test
    void four_ends_of_an_assignment_are_final() {
        var ends = Set.of(
                AssignmentState.REFUSED,
                AssignmentState.WITHDRAWN,
                AssignmentState.COMPLETED,
                AssignmentState.ENDED_EARLY);
        for (var state : AssignmentState.values()) {
            assertEquals(ends.contains(state), state.isFinal(), state.name());
        }
    }

    @Test
    void nobody_becomes_active_without_approval() {
        for (var state : AssignmentState.values()) {
            boolean may = state == AssignmentState.APPROVED || state == AssignmentState.SUSPENDED;
            assertEquals(may, state.mayBecome(AssignmentState.ACTIVE), state.name());
        }
    }
}
