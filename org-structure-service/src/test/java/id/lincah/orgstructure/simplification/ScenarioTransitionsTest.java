package id.lincah.orgstructure.simplification;

import id.lincah.request.Problem;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The state machine of section 2.4, written a second time from the law and compared with the table. */
class ScenarioTransitionsTest {
    private static final Map<ScenarioState, Map<ScenarioAct, ScenarioState>> LAW = Map.of(
            ScenarioState.DRAFT, Map.of(ScenarioAct.SCREENING, ScenarioState.IDENTIFIED),
            ScenarioState.IDENTIFIED,
                    Map.of(
                            ScenarioAct.DECISIONS, ScenarioState.IDENTIFIED,
                            ScenarioAct.MAPPING, ScenarioState.MAPPED),
            ScenarioState.MAPPED, Map.of(ScenarioAct.PROPOSAL, ScenarioState.PROPOSED),
            ScenarioState.PROPOSED,
                    Map.of(
                            ScenarioAct.VALIDATION, ScenarioState.VALIDATED,
                            ScenarioAct.RETURN, ScenarioState.RETURNED),
            ScenarioState.VALIDATED,
                    Map.of(
                            ScenarioAct.APPROVAL, ScenarioState.APPROVED,
                            ScenarioAct.RETURN, ScenarioState.RETURNED),
            ScenarioState.RETURNED,
                    Map.of(
                            ScenarioAct.DECISIONS, ScenarioState.RETURNED,
                            ScenarioAct.PROPOSAL, ScenarioState.PROPOSED),
            ScenarioState.APPROVED, Map.of(ScenarioAct.REGULATION, ScenarioState.REGULATED),
            ScenarioState.REGULATED, Map.of(ScenarioAct.ENACTMENT, ScenarioState.EFFECTIVE),
            ScenarioState.EFFECTIVE, Map.of(),
            ScenarioState.WITHDRAWN, Map.of());

    private static final Set<ScenarioState> BEFORE_APPROVED = EnumSet.of(
            ScenarioState.DRAFT,
            ScenarioState.IDENTIFIED,
            ScenarioState.MAPPED,
            ScenarioState.PROPOSED,
            ScenarioState.VALIDATED,
            ScenarioState.RETURNED);

    @ParameterizedTest
    @EnumSource(ScenarioState.class)
    void everyPairOfStateAndActIsAsTheLawSays(ScenarioState state) {
        for (var act : ScenarioAct.values()) {
            var expected = act == ScenarioAct.WITHDRAWAL
                    ? BEFORE_APPROVED.contains(state) ? ScenarioState.WITHDRAWN : null
                    : LAW.get(state).get(act);
            if (expected == null) {
                var refused = assertThrows(Problem.class, () -> ScenarioTransitions.after(state, act));
                assertEquals("SCENARIO_STATE", refused.code());
            } else {
                assertEquals(expected, ScenarioTransitions.after(state, act));
            }
        }
    }

    @Test
    void theEndsOpenNothing() {
        assertEquals(Set.of(), ScenarioTransitions.open(ScenarioState.EFFECTIVE));
        assertEquals(Set.of(), ScenarioTransitions.open(ScenarioState.WITHDRAWN));
    }
}
