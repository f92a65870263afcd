package id.lincah.equivalation.credit.rules;

/**
 * What decides the bonus of a <em>subkoordinator</em>.
 *
 * @param year the performance year it is asked for
 * @param counted whether it stands in the account already
 */
public record SubcoordinatorFacts(int year, boolean counted) {}
