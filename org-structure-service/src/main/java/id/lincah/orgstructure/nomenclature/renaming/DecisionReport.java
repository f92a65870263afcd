package id.lincah.orgstructure.nomenclature.renaming;

/**
 * What a decision did.
 *
 * @param decided rows that carry it now
 * @param belowMinimum rows the filter found whose holder's education the name doesn't admit; left as they were
 */
public record DecisionReport(int decided, int belowMinimum, RenamingView renaming) {}
