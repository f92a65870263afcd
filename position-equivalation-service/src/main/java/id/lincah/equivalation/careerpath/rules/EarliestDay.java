package id.lincah.equivalation.careerpath.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks the promotion rules themselves, and goes on to the day that lifts what they find, until they find nothing. So the
 * path can never promise what the check would refuse.
 */
record EarliestDay(PathFacts facts, Step step, PerformancePredicate predicate) {
    CareerPath.Reach reach() {
        var day = step.firstFrom(facts.asOf());
        var findings = findings(day);
        while (!findings.isEmpty()) {
            var last = day;
            for (var finding : findings) {
                var lifted = liftedOn(finding, day);
                if (lifted.isEmpty()) {
                    return new CareerPath.Reach(predicate, null, finding.code());
                }
                last = lifted.get().isAfter(last) ? lifted.get() : last;
            }
            day = step.firstFrom(last);
            findings = findings(day);
        }
        return new CareerPath.Reach(predicate, day, null);
    }

    private List<Finding> findings(LocalDate day) {
        return step.ask(facts.on(day, predicate)).findings();
    }

    /** @return empty for what no time lifts */
    private Optional<LocalDate> liftedOn(Finding finding, LocalDate day) {
        return switch (finding.code()) {
            case "GRADE_TENURE", "LEVEL_TENURE" ->
                Optional.of((LocalDate) finding.details().get("reached"));
            case "CREDIT_SHORT" ->
                Optional.of(creditReached((BigDecimal) finding.details().get("required")));
            // The year that runs is judged when it is over; a low one never helps.
            case "PREDICATE_LOW" ->
                predicate.atLeast(PerformancePredicate.GOOD)
                        ? Optional.of(LocalDate.of(day.getYear() + 1, 1, 1))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private LocalDate creditReached(BigDecimal required) {
        return new AccruingCredit(facts.level(), facts.accruesFrom(), predicate)
                .reaching(required.subtract(facts.credit()));
    }
}
