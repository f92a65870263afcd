package id.lincah.equivalation.proposal.rules;

import id.lincah.equivalation.assessment.rules.AssessmentFacts;
import id.lincah.regulation.PositionKind;
import java.util.List;

/**
 * A name on the day of inauguration; the reference date of {@code official} is that day.
 *
 * @param actsIn kinds of the posts the person acts in on that day, as far as they are known
 */
public record InaugurationFacts(AssessmentFacts official, boolean absent, List<PositionKind> actsIn) {}
