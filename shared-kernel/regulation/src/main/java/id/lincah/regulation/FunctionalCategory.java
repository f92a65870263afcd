package id.lincah.regulation;

/** Category of a functional position. */
public enum FunctionalCategory {
    /** <em>Keahlian</em>. */
    EXPERTISE,
    /** <em>Keterampilan</em>. */
    SKILL
}
