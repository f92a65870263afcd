package id.lincah.orgstructure.unitchange;

/** What becomes of the position that headed a unit which ends. */
public enum HeadFate {
    /** It ends with the unit; only while nobody holds it: people are never lost on the way. */
    END,
    /** It heads the unit that takes over, which must have no head of its own. */
    HEADS_SUCCESSOR,
    /** It goes along as a position like any other. */
    JOINS_SUCCESSOR
}
