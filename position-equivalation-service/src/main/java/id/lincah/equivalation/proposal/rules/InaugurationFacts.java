package id.lincah.equivalation.proposal.rules;

import id.lincah.equivalation.assessment.rules.AssessmentFacts;

/** A name on the day of inauguration; the reference date of {@code official} is that day. */
public record InaugurationFacts(AssessmentFacts official, boolean absent) {}
