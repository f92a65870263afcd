package id.lincah.equivalation.transfer.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-40: at least <em>baik</em> in each of the last two years. */
public record PredicatesForTransfer(RuleBook book) implements Rule<TransferFacts> {
    @Override
    public String id() {
        return "AK-40";
    }

    @Override
    public List<Finding> examine(TransferFacts facts) {
        var predicates = facts.predicates();
        var good = predicates.size() >= YEARS
                && predicates.subList(predicates.size() - YEARS, predicates.size()).stream()
                        .allMatch(predicate -> predicate.atLeast(PerformancePredicate.GOOD));
        return good
                ? List.of()
                : List.of(book.finding(id(), "PREDICATE_LOW", Severity.BLOCKING).with("years", YEARS));
    }

    private static final int YEARS = 2;
}
