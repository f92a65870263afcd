package id.lincah.performance.rules;

import java.time.LocalDate;

/**
 * How long the rater of an annual evaluation has supervised the employee.
 *
 * @param supervisedSince first day of supervision; null when it is not known, then nothing is demanded
 * @param lastDay last day of the evaluated period
 * @param formerRaterEvaluated whether a periodic evaluation by the former rater exists
 */
public record SupervisionFacts(
        boolean annual, LocalDate supervisedSince, LocalDate lastDay, boolean formerRaterEvaluated) {}
