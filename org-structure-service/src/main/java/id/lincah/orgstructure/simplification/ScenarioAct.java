package id.lincah.orgstructure.simplification;

/** What can be done to a scenario. */
public enum ScenarioAct {
    SCREENING,
    DECISIONS,
    MAPPING,
    PROPOSAL,
    VALIDATION,
    RETURN,
    APPROVAL,
    REGULATION,
    ENACTMENT,
    WITHDRAWAL
}
