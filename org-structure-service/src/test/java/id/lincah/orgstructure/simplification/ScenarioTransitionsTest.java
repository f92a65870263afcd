package id.lincah.orgstructure.simplification;

import id.lincah.request.Problem;
import java.util.EnumMap;
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
    private static final Set<ScenarioAct> WRITING =
            EnumSet.of(ScenarioAct.SCREENING, ScenarioAct.DECISIONS, ScenarioAct.EDITS, ScenarioAct.SETTINGS);

    private static final Map<ScenarioState, Map<ScenarioAct, ScenarioState>> LAW = Map.of(
            ScenarioState.DRAFT, Map.of(ScenarioAct.SCREENING, ScenarioState.IDENTIFIED),
            ScenarioState.IDENTIFIED, writing(ScenarioState.IDENTIFIED, ScenarioAct.MAPPING, ScenarioState.MAPPED),
            ScenarioState.MAPPED, Map.of(ScenarioAct.PROPOSAL, ScenarioState.PROPOSED),
            ScenarioState.PROPOSED,
                    Map.of(
                            ScenarioAct.VALIDATION, ScenarioState.VALIDATED,
                            ScenarioAct.RETURN, ScenarioState.RETURNED),
            ScenarioState.VALIDATED,
                    Map.of(
                            ScenarioAct.APPROVAL, ScenarioState.APPROVED,
                            ScenarioAct.RETURN, ScenarioState.RETURNED),
            ScenarioState.RETURNED, writing(ScenarioState.RETURNED, ScenarioAct.PROPOSAL, ScenarioState.PROPOSED),
            ScenarioState.APPROVED, Map.of(ScenarioAct.REGULATION, ScenarioState.REGULATED),
            ScenarioState.REGULATED, Map.of(ScenarioAct.ENACTMENT, ScenarioState.EFFECTIVE),
            ScenarioState.EFFECTIVE, Map.of(ScenarioAct.REVOCATION, ScenarioState.REGULATED),
            ScenarioState.WITHDRAWN, Map.of());

    /** Where the agency works on it, what it writes leaves the state as it is; one act leads on. */
    private static Map<ScenarioAct, ScenarioState> writing(ScenarioState here, ScenarioAct on, ScenarioState next) {
        var open = new EnumMap<ScenarioAct, ScenarioState>(ScenarioAct.class);
        WRITING.forEach(act -> open.put(act, here));
        open.put(on, next);
        return open;
    }

    private static final Set<ScenarioState> AT_HOME =
            EnumSet.of(ScenarioState.DRAFT, ScenarioState.IDENTIFIED, ScenarioState.MAPPED, ScenarioState.RETURNED);

    private static final Set<ScenarioState> LOCKED =
            EnumSet.of(ScenarioState.APPROVED, ScenarioState.REGULATED, ScenarioState.EFFECTIVE);

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
            var expected = expected(state, act);
            if (expected == null) {
                var refused = assertThrows(Problem.class, () -> ScenarioTransitions.after(state, act));
                assertEquals(code(state, act), refused.code());
            } else {
                assertEquals(expected, ScenarioTransitions.after(state, act));
            }
        }
    }

    private static ScenarioState expected(ScenarioState state, ScenarioAct act) {
        return switch (act) {
            case WITHDRAWAL -> BEFORE_APPROVED.contains(state) ? ScenarioState.WITHDRAWN : null;
            case RENAMING -> AT_HOME.contains(state) ? state : null;
            default -> LAW.get(state).get(act);
        };
    }

    /** What was approved is locked; whoever changes its content is told so. */
    private static String code(ScenarioState state, ScenarioAct act) {
        var content = WRITING.contains(act) || act == ScenarioAct.RENAMING || act == ScenarioAct.MAPPING;
        return LOCKED.contains(state) && content ? "SCENARIO_LOCKED" : "SCENARIO_STATE";
    }

    @Test
    void theEndOpensNothing() {
        assertEquals(Set.of(), ScenarioTransitions.open(ScenarioState.WITHDRAWN));
    }
}
