package id.lincah.orgstructure.simplification;

import java.util.EnumSet;
import java.util.Set;

/** What can be done to a scenario. */
public enum ScenarioAct {
    SCREENING,
    DECISIONS,
    EDITS,
    SETTINGS,
    RENAMING,
    MAPPING,
    PROPOSAL,
    VALIDATION,
    RETURN,
    APPROVAL,
    REGULATION,
    ENACTMENT,
    REVOCATION,
    WITHDRAWAL;

    /** The acts that change what the ministries judge. */
    static final Set<ScenarioAct> CONTENT = EnumSet.of(SCREENING, DECISIONS, EDITS, SETTINGS, RENAMING, MAPPING);
}
