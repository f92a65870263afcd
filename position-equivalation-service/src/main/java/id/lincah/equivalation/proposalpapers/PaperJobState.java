package id.lincah.equivalation.proposalpapers;

/** Where a job stands; its papers can be taken once it is done and until they expire. */
public enum PaperJobState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    EXPIRED
}
