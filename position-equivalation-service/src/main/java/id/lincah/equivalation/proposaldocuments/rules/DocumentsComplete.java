package id.lincah.equivalation.proposaldocuments.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R17-28: every paper of the list is there; whether one that is missing stops the proposal, the agency has decided. */
public record DocumentsComplete(RuleBook book, DocumentChecklist checklist) implements Rule<ChecklistFacts> {
    @Override
    public String id() {
        return "R17-28";
    }

    @Override
    public List<Finding> examine(ChecklistFacts facts) {
        return checklist.on(facts.day(), facts.scope()).stream()
                .filter(demand -> present(facts, demand) < demand.copies())
                .map(demand -> book.finding(
                                id(), "DOCUMENT_MISSING", facts.required() ? Severity.BLOCKING : Severity.REVIEW)
                        .with("kind", demand.kind())
                        .with("missing", demand.copies() - present(facts, demand)))
                .toList();
    }

    private static int present(ChecklistFacts facts, DocumentChecklist.Demand demand) {
        return facts.present().getOrDefault(demand.kind(), 0);
    }
}
