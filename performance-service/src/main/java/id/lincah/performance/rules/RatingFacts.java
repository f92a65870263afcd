package id.lincah.performance.rules;

import java.util.List;

/**
 * All the rules may know when a rater rates.
 *
 * @param achievement achievement of the employee's organisation in the period, null while it is not fixed
 * @param headsOrganisation whether the employee heads that organisation
 * @param results the results rating the rater chose
 * @param mainResults ratings of the single main results, empty when the rater gave none
 */
public record RatingFacts(
        OrganisationAchievement achievement, boolean headsOrganisation, Rating results, List<Rating> mainResults) {
    public RatingFacts {
        mainResults = List.copyOf(mainResults);
    }
}
