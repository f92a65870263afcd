package id.lincah.orgstructure.nomenclature.renaming;

/** Where a renaming stands. The three in -ING are worked off in the background. */
public enum RenamingState {
    CLASSIFYING,
    READY,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    WITHDRAWN
}
