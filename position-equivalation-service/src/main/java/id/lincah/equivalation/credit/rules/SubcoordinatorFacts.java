package id.lincah.equivalation.credit.rules;

/** What decides the bonus of a <em>subkoordinator</em>: the performance year it is asked for. */
public record SubcoordinatorFacts(int year) {}
