package id.lincah.orgstructure.simplification;

import id.lincah.request.Problem;
import java.util.EnumMap;
import java.util.EnumSet;
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
    /** From here on the content is what the ministries approved, and stays it. */
    private static final Set<ScenarioState> LOCKED = EnumSet.of(APPROVED, REGULATED, EFFECTIVE);

    private static final Map<ScenarioState, Map<ScenarioAct, ScenarioState>> TABLE = new EnumMap<>(Map.of(
            DRAFT,
                    Map.of(
                            ScenarioAct.SCREENING, IDENTIFIED,
                            ScenarioAct.RENAMING, DRAFT,
                            ScenarioAct.WITHDRAWAL, WITHDRAWN),
            IDENTIFIED,
                    Map.of(
                            ScenarioAct.SCREENING, IDENTIFIED,
                            ScenarioAct.DECISIONS, IDENTIFIED,
                            ScenarioAct.EDITS, IDENTIFIED,
                            ScenarioAct.SETTINGS, IDENTIFIED,
                            ScenarioAct.RENAMING, IDENTIFIED,
                            ScenarioAct.MAPPING, MAPPED,
                            ScenarioAct.WITHDRAWAL, WITHDRAWN),
            MAPPED,
                    Map.of(
                            ScenarioAct.RENAMING, MAPPED,
                            ScenarioAct.PROPOSAL, PROPOSED,
                            ScenarioAct.WITHDRAWAL, WITHDRAWN),
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
                            ScenarioAct.SCREENING, RETURNED,
                            ScenarioAct.DECISIONS, RETURNED,
                            ScenarioAct.EDITS, RETURNED,
                            ScenarioAct.SETTINGS, RETURNED,
                            ScenarioAct.RENAMING, RETURNED,
                            ScenarioAct.PROPOSAL, PROPOSED,
                            ScenarioAct.WITHDRAWAL, WITHDRAWN),
            APPROVED, Map.of(ScenarioAct.REGULATION, REGULATED),
            REGULATED, Map.of(ScenarioAct.ENACTMENT, EFFECTIVE),
            EFFECTIVE, Map.of(ScenarioAct.REVOCATION, REGULATED),
            WITHDRAWN, Map.of()));

    private ScenarioTransitions() {}

    /**
     * @throws Problem 409 {@code SCENARIO_LOCKED} when the content is approved already, {@code SCENARIO_STATE} when the
     *     act is not open in that state for another reason
     */
    static ScenarioState after(ScenarioState state, ScenarioAct act) {
        var next = TABLE.get(state).get(act);
        if (next == null) {
            var code =
                    LOCKED.contains(state) && ScenarioAct.CONTENT.contains(act) ? "SCENARIO_LOCKED" : "SCENARIO_STATE";
            throw Problem.conflict(code, Map.of("state", state, "act", act));
        }
        return next;
    }

    /** The acts open in a state. */
    static Set<ScenarioAct> open(ScenarioState state) {
        return TABLE.get(state).keySet();
    }
}
