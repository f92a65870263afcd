package id.lincah.performance.evaluation;

import id.lincah.performance.rules.OrganisationAchievement;
import java.util.List;

/** Why the predicate is what it is: what the rules knew, what they said, and which version of them decided. */
public record RatingDecision(
        OrganisationAchievement achievement,
        boolean headsOrganisation,
        List<EvaluationCommands.ResultRating> resultRatings,
        List<String> findings,
        String ruleSet) {}
