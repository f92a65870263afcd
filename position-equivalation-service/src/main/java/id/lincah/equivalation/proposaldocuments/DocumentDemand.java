package id.lincah.equivalation.proposaldocuments;

/** What becomes of a proposal whose papers are incomplete; each agency decides for itself. */
public enum DocumentDemand {
    /** It goes; what is missing can be read. */
    OPTIONAL,
    /** It goes with a reason. */
    REASONED,
    /** It does not go. */
    REQUIRED
}
