package id.lincah.performance.rules;

import java.time.LocalDate;

/**
 * A predicate sheet as the rules see it.
 *
 * @param on day whose table applies, normally the last day of the period or the day of the question
 */
public record DistributionFacts(OrganisationAchievement achievement, PredicateCounts counts, LocalDate on) {}
