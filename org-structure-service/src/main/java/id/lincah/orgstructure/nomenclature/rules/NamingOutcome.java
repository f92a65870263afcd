package id.lincah.orgstructure.nomenclature.rules;

/** What the list of a day says of a title and the education of its holder. */
public enum NamingOutcome {
    /** It becomes another name. */
    RENAME,
    /** It stands on the list already. */
    ALREADY_VALID,
    /** Nothing is known of it. */
    NO_MAPPING,
    /** It becomes one of several, by an education that is not known: mostly a vacant position. */
    AMBIGUOUS_EDUCATION,
    /** The holder's education is below what the new name asks. */
    BELOW_MINIMUM_EDUCATION
}
