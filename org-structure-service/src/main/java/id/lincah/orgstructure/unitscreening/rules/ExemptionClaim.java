package id.lincah.orgstructure.unitscreening.rules;

/**
 * What an operator claims to keep a unit.
 *
 * @param criterion null when the claim names none
 * @param legalBasis the text of law the claim rests on; null or blank when it names none
 */
public record ExemptionClaim(ExemptionCriterion criterion, String legalBasis) {

    /** R25-18: a claim counts only with both. */
    public boolean supported() {
        return criterion != null && legalBasis != null && !legalBasis.isBlank();
    }
}
