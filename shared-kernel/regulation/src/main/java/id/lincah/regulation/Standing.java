package id.lincah.regulation;

/** How well a rule's sentence is supported by a source. */
public enum Standing {
    /** Seen in a public page, nearly always a secondary one. */
    VERIFIED,
    /** From background knowledge; a default to be replaced, not law. */
    RECALLED,
    /** Follows by arithmetic or logic from verified facts. */
    DERIVED,
    /** The sources are silent or conflict; this is what Lincah does until a lawyer says otherwise. */
    DECISION
}
