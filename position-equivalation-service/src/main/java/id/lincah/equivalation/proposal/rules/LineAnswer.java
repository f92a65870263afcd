package id.lincah.equivalation.proposal.rules;

/** What a ministry says to one line of a proposal. */
public enum LineAnswer {
    VALIDATED,
    RETURNED,
    REJECTED
}
