package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.request.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import static id.lincah.orgstructure.nomenclature.renaming.RenamingState.APPLIED;
import static id.lincah.orgstructure.nomenclature.renaming.RenamingState.APPLYING;
import static id.lincah.orgstructure.nomenclature.renaming.RenamingState.CLASSIFYING;
import static id.lincah.orgstructure.nomenclature.renaming.RenamingState.READY;
import static id.lincah.orgstructure.nomenclature.renaming.RenamingState.UNDOING;
import static id.lincah.orgstructure.nomenclature.renaming.RenamingState.UNDONE;
import static id.lincah.orgstructure.nomenclature.renaming.RenamingState.WITHDRAWN;

/** The whole life of a renaming in one table; what is not in it cannot happen. */
final class RenamingTransitions {
    private static final Map<RenamingState, Map<RenamingAct, RenamingState>> TABLE = new EnumMap<>(Map.of(
            CLASSIFYING, Map.of(RenamingAct.CLASSIFIED, READY, RenamingAct.WITHDRAWAL, WITHDRAWN),
            READY,
                    Map.of(
                            RenamingAct.DECISIONS, READY,
                            RenamingAct.APPLICATION, APPLYING,
                            RenamingAct.WITHDRAWAL, WITHDRAWN),
            APPLYING, Map.of(RenamingAct.APPLIED, APPLIED, RenamingAct.REVERSAL, UNDOING),
            APPLIED, Map.of(RenamingAct.REVERSAL, UNDOING),
            UNDOING, Map.of(RenamingAct.REVERSED, UNDONE),
            UNDONE, Map.of(),
            WITHDRAWN, Map.of()));

    private RenamingTransitions() {}

    /** @throws Problem 409 {@code RENAMING_STATE} when the act is not open in that state */
    static RenamingState after(RenamingState state, RenamingAct act) {
        var next = TABLE.get(state).get(act);
        if (next == null) {
            throw Problem.conflict("RENAMING_STATE", Map.of("state", state, "act", act));
        }
        return next;
    }

    /** The acts open in a state. */
    static Set<RenamingAct> open(RenamingState state) {
        return TABLE.get(state).keySet();
    }
}
