package id.lincah.orgstructure.simplification.rules;

/** The stages of a structure case, in their order (R25-08). */
public enum CaseStage {
    /** Every unit is looked at: candidate, kept or never a candidate. */
    IDENTIFY,
    /** Functions, holders and sub-units of what goes have a place. */
    MAP,
    /** The structure is proposed, approved and put into effect. */
    ADJUST
}
