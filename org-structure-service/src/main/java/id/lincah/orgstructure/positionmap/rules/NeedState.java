package id.lincah.orgstructure.positionmap.rules;

/** How far the workload analysis behind a need has come. */
public enum NeedState {
    /** Fixed by the authority; the need counts. */
    FINAL,
    /** Proposed; shown beside the map, counted nowhere. */
    DRAFT
}
