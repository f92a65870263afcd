package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R6-38, D-14: who heads the organisation has the organisation's achievement as results rating; no other can be typed. */
public record HeadFollowsOrganisation(RuleBook book) implements Rule<RatingFacts> {
    @Override
    public String id() {
        return "R6-38";
    }

    @Override
    public List<Finding> examine(RatingFacts facts) {
        if (!facts.headsOrganisation() || facts.achievement() == null) {
            return List.of();
        }
        var fixed = facts.achievement().headResults();
        return facts.results() == fixed
                ? List.of()
                : List.of(book.finding(id(), "RESULTS_FIXED_BY_ORGANISATION", Severity.BLOCKING)
                        .with("fixed", fixed.name()));
    }
}
