package id.lincah.orgstructure.nomenclature.renaming;

/** What can be done to a renaming. */
enum RenamingAct {
    CLASSIFIED,
    DECISIONS,
    APPLICATION,
    APPLIED,
    REVERSAL,
    REVERSED,
    WITHDRAWAL
}
