package id.lincah.performance.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlanStateTest {
    @ParameterizedTest
    @EnumSource
    void every_state_stands_in_the_table(PlanState state) {
        assertTrue(PlanState.TRANSITIONS.stream().anyMatch(way -> way.from() == state || way.to() == state));
    }

    @ParameterizedTest
    @EnumSource
    void every_act_stands_in_the_table(PlanState.Act act) {
        assertTrue(PlanState.TRANSITIONS.stream().anyMatch(way -> way.act() == act));
    }

    @Test
    void an_act_leads_from_a_state_to_one_state_only() {
        var ways = PlanState.TRANSITIONS.stream()
                .map(way -> way.from() + " " + way.act())
                .collect(Collectors.toSet());
        assertEquals(PlanState.TRANSITIONS.size(), ways.size());
    }

    @Test
    void what_is_fixed_changes_only_by_revision() {
        assertEquals(Optional.empty(), PlanState.FIXED.after(PlanState.Act.REDRAFT));
        assertEquals(Optional.of(PlanState.UNDER_REVISION), PlanState.FIXED.after(PlanState.Act.REVISE));
    }
}
