package id.lincah.equivalation.workbench.ranking;

/** What a reason rests on. */
public enum ReasonKind {
    /** Words of the old position in the keywords or the name of the functional position. */
    KEYWORD,
    /** The field of the office, or words of the unit above. */
    UNIT_NAME,
    /** Words of the unit's functions. */
    TASKS,
    /** The person's field of study against the list of the position. */
    EDUCATION,
    /** What was decided for similar positions. */
    PRACTICE_EXAMPLE,
    /** The agency has a place open. */
    VACANCY,
    /** A position meant for agencies of this kind, or of another. */
    AGENCY_SCOPE,
    /** The name was replaced by another. */
    SUPERSEDED,
    /** What practice takes where nothing fits. */
    FALLBACK
}
