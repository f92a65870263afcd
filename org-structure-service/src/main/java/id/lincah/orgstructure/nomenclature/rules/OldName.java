package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.EducationLevel;

/**
 * What becomes of an old name for a holder of some education.
 *
 * @param prefix whether it stands for every name that begins with these words
 * @param from lowest education it is for; null without a lower bound
 * @param to highest education it is for; null without an upper bound
 * @param forVacant whether this one is meant where nobody holds the position
 */
public record OldName(
        String name, boolean prefix, EducationLevel from, EducationLevel to, boolean forVacant, String newCode) {

    boolean covers(EducationLevel education) {
        return (from == null || education.atLeast(from)) && (to == null || to.atLeast(education));
    }

    /** Whether it begins above an education. */
    boolean asksMoreThan(EducationLevel education) {
        return from != null && !education.atLeast(from);
    }
}
