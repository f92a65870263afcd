package id.lincah.orgstructure.simplification;

import id.lincah.request.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import static id.lincah.orgstructure.simplification.ScenarioState.APPROVED;
import static id.lincah.orgstructure.simplification.ScenarioState.DRAFT;
import static id.lincah.orgstructure.simplification.ScenarioState.EFFECTIVE;
import static id.lincah.orgstructure.simplification.ScenarioState.IDENTIFIED;
import static id.lincah.orgstructure.simplification.ScenarioState.MAPPED;
import static id.lincah.orgstructure.simplification.ScenarioState.PROPOSED;
import static id.lincah.orgstructure.simplification.ScenarioState.REGULATED;
import static id.lincah.orgstructure.simplification.ScenarioState.RETURNED;
import static id.lincah.orgstructure.simplification.ScenarioState.VALIDATED;
import static id.lincah.orgstructure.simplification.ScenarioState.WITHDRAWN;

/** The whole state machine of a scenario in one table; what is not in it cannot happen. */
public final class ScenarioTransitions {
    private static final Map<ScenarioState, Map<ScenarioAct, ScenarioState>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(ScenarioAct.SCREENING, IDENTIFIED, ScenarioAct.WITHDRAWAL, WITHDRAWN),
            IDENTIFIED,
                    Map.of(
                            ScenarioAct.DECISIONS, IDENTIFIED,
                            ScenarioAct.MAPPING, MAPPED,
                            ScenarioAct.WITHDRAWAL, WITHDRAWN),
            MAPPED, Map.of(ScenarioAct.PROPOSAL, PROPOSED, ScenarioAct.WITHDRAWAL, WITHDRAWN),
            PROPOSED,
                    Map.of(
                            ScenarioAct.VALIDATION, VALIDATED,
                            ScenarioAct.RETURN, RETURNED,
                            ScenarioAct.WITHDRAWAL, WITHDRAWN),
            VALIDATED,
                    Map.of(
                            ScenarioAct.APPROVAL, APPROVED,
                            ScenarioAct.RETURN, RETURNED,
                            ScenarioAct.WITHDRAWAL, WITHDRAWN),
            RETURNED,
                    Map.of(
                            ScenarioAct.DECISIONS, RETURNED,
                            ScenarioAct.PROPOSAL, PROPOSED,
                            ScenarioAct.WITHDRAWAL, WITHDRAWN),
            APPROVED, Map.of(ScenarioAct.REGULATION, REGULATED),
            REGULATED, Map.of(ScenarioAct.ENACTMENT, EFFECTIVE),
            EFFECTIVE, Map.of(),
            WITHDRAWN, Map.of()));

    private ScenarioTransitions() {}

    /** @throws Problem 409 {@code SCENARIO_STATE} when the act is not open in that state */
    static ScenarioState after(ScenarioState state, ScenarioAct act) {
        var next = TABLE.get(state).get(act);
        if (next == null) {
            throw Problem.conflict("SCENARIO_STATE", Map.of("state", state, "act", act));
        }
        return next;
    }

    /** The acts open in a state. */
    static Set<ScenarioAct> open(ScenarioState state) {
        return TABLE.get(state).keySet();
    }
}
