package id.lincah.orgstructure.intake.checks;

/**
 * What a suggested repair does. In the order of the constants they build on each other: a repair of a later kind
 * expects a cell that the earlier ones have already mended.
 */
public enum RepairKind {
    /** The row is not loaded. */
    LEAVE_OUT,
    /** Blanks at the ends, doubled, or of an unusual kind. */
    TIDY_BLANKS,
    /** A known value in the spelling that is kept: grade, echelon, kind, education, status, yes and no. */
    SPELLING,
    /** A date in another notation. */
    ISO_DATE,
    /** An employee number without its separators. */
    DIGITS_ONLY,
    /** The kind of a unit, from the words of its name. */
    TYPE_FROM_NAME,
    /** The unit above, from the code or from the kind of the unit. */
    PARENT_FOR_SELF,
    PARENT_FOR_UNKNOWN,
    PARENT_OF_RIGHT_KIND,
    PARENT_OUT_OF_CYCLE,
    /** The name with that of the unit above. */
    NAME_WITH_PARENT
}
