package id.lincah.orgstructure.unitscreening.rules;

/** The four criteria of which any one keeps a candidate unit (R25-03). */
public enum ExemptionCriterion {
    /** The unit holds authority given to it by law itself. */
    ATTRIBUTIVE_AUTHORITY,
    /** Its head leads a <em>satuan kerja</em> with territory-based authority. */
    TERRITORIAL_SATKER,
    /** Its head leads an independent technical-implementing <em>satuan kerja</em>. */
    INDEPENDENT_TECHNICAL_UNIT,
    /** The procurement unit (<em>PBJ</em>). */
    PROCUREMENT_UNIT
}
