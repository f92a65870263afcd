package id.lincah.orgstructure.nomenclature.rules;

/** The ten items of a proposed name (R45-06), in the order of the regulation. */
public enum ProposalItem {
    CLASS,
    NAME,
    TASK,
    TASK_DESCRIPTION,
    REQUIREMENTS,
    OUTPUT,
    EDUCATION,
    COMPETENCES,
    PLACE_IN_POSITION_MAP,
    JOB_FACTORS
}
