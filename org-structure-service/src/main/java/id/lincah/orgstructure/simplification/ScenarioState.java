package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.CaseStage;
import java.util.EnumSet;
import java.util.Set;

/** Where a simplification stands between draft and decree (R25-07 to R25-12). */
public enum ScenarioState {
    DRAFT,
    IDENTIFIED,
    MAPPED,
    PROPOSED,
    VALIDATED,
    RETURNED,
    APPROVED,
    /** The regulation on the organisation (SOTK) is issued. */
    REGULATED,
    EFFECTIVE,
    WITHDRAWN;

    /** The stages of R25-08 a scenario in this state has gone through. */
    Set<CaseStage> passed() {
        return switch (this) {
            case DRAFT -> EnumSet.noneOf(CaseStage.class);
            case IDENTIFIED -> EnumSet.of(CaseStage.IDENTIFY);
            case MAPPED, PROPOSED, VALIDATED, RETURNED, APPROVED, REGULATED ->
                EnumSet.of(CaseStage.IDENTIFY, CaseStage.MAP);
            // Where nothing more is open, the state itself refuses.
            case EFFECTIVE, WITHDRAWN -> EnumSet.allOf(CaseStage.class);
        };
    }
}
