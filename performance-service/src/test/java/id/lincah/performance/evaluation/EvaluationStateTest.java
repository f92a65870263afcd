package id.lincah.performance.evaluation;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EvaluationStateTest {
    @ParameterizedTest
    @EnumSource
    void every_state_stands_in_the_table(EvaluationState state) {
        assertTrue(EvaluationState.TRANSITIONS.stream().anyMatch(way -> way.from() == state || way.to() == state));
    }

    @ParameterizedTest
    @EnumSource
    void every_act_stands_in_the_table(EvaluationState.Act act) {
        assertTrue(EvaluationState.TRANSITIONS.stream().anyMatch(way -> way.act() == act));
    }

    @Test
    void an_act_leads_from_a_state_to_one_state_only() {
        var ways = EvaluationState.TRANSITIONS.stream()
                .map(way -> way.from() + " " + way.act())
                .collect(Collectors.toSet());
        assertEquals(EvaluationState.TRANSITIONS.size(), ways.size());
    }

    @Test
    void nothing_is_delivered_before_the_sheet_is_signed() {
        assertEquals(Optional.empty(), EvaluationState.RATED.after(EvaluationState.Act.DELIVER));
        assertEquals(
                Optional.of(EvaluationState.DELIVERED),
                EvaluationState.SHEET_SIGNED.after(EvaluationState.Act.DELIVER));
    }
}
