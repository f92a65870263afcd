package id.lincah.orgstructure.nomenclature.renaming;

/** What an operator decides on a position: a name, or that the present one stays. */
public enum RowDecision {
    RENAME,
    KEEP
}
