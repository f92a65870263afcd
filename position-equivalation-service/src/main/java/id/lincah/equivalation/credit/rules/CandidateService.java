package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-16: service before the position counts from the first day as a candidate, at a first appointment only. */
public record CandidateService(RuleBook book) implements Rule<OpeningFacts> {
    @Override
    public String id() {
        return "AK-16";
    }

    @Override
    public List<Finding> examine(OpeningFacts facts) {
        var day = facts.countedFrom();
        var fits = day == null || facts.ground() == OpeningGround.FIRST_APPOINTMENT && day.isBefore(facts.levelSince());
        return fits ? List.of() : List.of(book.finding(id(), "CANDIDATE_SERVICE_MISPLACED", Severity.BLOCKING));
    }
}
