package id.lincah.orgstructure.nomenclature.rules;

/** What an executor's work is (R45-02). */
public enum ServiceKind {
    /** Support of policy, data and information, office administration. */
    ADMINISTRATIVE,
    /** General technical and operational service. */
    GENERAL_TECHNICAL,
    /** Specific technical work that needs particular skill. */
    SPECIFIC_TECHNICAL
}
