package id.lincah.orgstructure.nomenclature.proposal;

/** Where a proposed name stands. */
public enum ProposalState {
    DRAFT,
    SUBMITTED,
    VALIDATED,
    RETURNED,
    ACCEPTED,
    REJECTED
}
