package id.lincah.equivalation.credit.rules;

/** What a row of a credit account is; in a PAK each kind is a line of its own (AKP-10). */
public enum EntryKind {
    /** <em>AK dasar</em>: what a person brings in by transfer, first appointment or from an older account. */
    BASE,
    /** Credit granted at equivalation. */
    GRANT,
    CONVERSION,
    EDUCATION,
    /** Bonus of a former <em>subkoordinator</em>, for 2021 only. */
    SUBCOORDINATOR,
    /** Carries an older account over to the scale of 2023. */
    INTEGRATION,
    /** A new level begins at zero. */
    LEVEL_PROMOTION,
    /** Takes back one other row. */
    CORRECTION;

    /** Whether the row follows from others, so that the ledger itself writes it and takes it back. */
    public boolean isDerived() {
        return this == CONVERSION || this == INTEGRATION || this == LEVEL_PROMOTION;
    }

    /** Whether its level and amount are those of the level held on its day. */
    boolean followsTheLevel() {
        return this == EDUCATION || this == SUBCOORDINATOR;
    }
}
