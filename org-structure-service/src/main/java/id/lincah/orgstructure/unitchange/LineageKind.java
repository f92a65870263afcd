package id.lincah.orgstructure.unitchange;

/** How one unit came after another. */
public enum LineageKind {
    /** Several became one. */
    MERGED,
    /** One became several. */
    SPLIT,
    /** One took over from another. */
    REPLACED
}
