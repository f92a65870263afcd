package id.lincah.orgstructure.nomenclature.proposal;

/** What can be done to a proposed name. */
enum ProposalAct {
    REVISION,
    SUBMISSION,
    VALIDATION,
    RETURN,
    ACCEPTANCE,
    REJECTION
}
