package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R45-06: a new name is proposed with ten items; what is missing is named. */
public record R4506TenItems(RuleBook book) implements Rule<ProposalFacts> {

    @Override
    public String id() {
        return "R45-06";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        var items = Stream.of(ProposalItem.values())
                .filter(facts.missing()::contains)
                .map(ProposalItem::name)
                .collect(Collectors.joining("; "));
        return items.isEmpty()
                ? List.of()
                : List.of(book.finding(id(), "PROPOSAL_ITEMS_MISSING", Severity.BLOCKING)
                        .with("items", items));
    }
}
