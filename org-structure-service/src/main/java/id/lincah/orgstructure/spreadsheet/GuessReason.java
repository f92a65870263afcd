package id.lincah.orgstructure.spreadsheet;

/** Why a column was recognised. */
public enum GuessReason {
    /** The header is the column's own name. */
    OWN_NAME,
    /** The header is a known other name of it. */
    SYNONYM,
    /** The header holds the words of a known name. */
    SIMILAR_NAME,
    /** What stands in the cells. */
    CONTENT,
    /** Name and cells agree. */
    NAME_AND_CONTENT,
    /** Nothing was recognised; the column is left aside unless somebody names it. */
    UNKNOWN
}
