package id.lincah.orgstructure.acting.rules;

/**
 * How a position is held while somebody is to act in it.
 *
 * @param heldOnFirstDay whether somebody holds it definitively on the first day of the acting
 * @param heldInTime whether somebody holds it definitively on any day of the acting
 * @param absenceStated whether a ground of the holder's absence is given
 */
public record VacancyFacts(ActingKind kind, boolean heldOnFirstDay, boolean heldInTime, boolean absenceStated) {}
