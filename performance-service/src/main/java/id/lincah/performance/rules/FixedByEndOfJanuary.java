package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** R6-15: a plan for the whole year is fixed at the latest on 31 January. A later one is flagged, never refused. */
public record FixedByEndOfJanuary(RuleBook book) implements Rule<FixingFacts> {
    @Override
    public String id() {
        return "R6-15";
    }

    @Override
    public List<Finding> examine(FixingFacts facts) {
        var due = LocalDate.of(facts.periodFrom().getYear(), 1, 31);
        return facts.coversWholeYear() && facts.fixedOn().isAfter(due)
                ? List.of(book.finding(id(), "PLAN_FIXED_LATE", Severity.INFORMATION)
                        .with("due", due))
                : List.of();
    }
}
