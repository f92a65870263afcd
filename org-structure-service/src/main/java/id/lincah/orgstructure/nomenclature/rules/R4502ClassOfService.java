package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R45-02: clerks serve administration, operators general operation, technicians work that needs particular skill. */
public record R4502ClassOfService(RuleBook book) implements Rule<ProposalFacts> {

    @Override
    public String id() {
        return "R45-02";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        if (facts.service() == null) {
            return List.of();
        }
        return facts.classes().stream()
                .filter(each -> each.service() != facts.service())
                .map(each -> book.finding(id(), "EXECUTOR_CLASS_NOT_OF_SERVICE", Severity.BLOCKING)
                        .with("executorClass", each)
                        .with("service", facts.service())
                        .with("expected", ExecutorClass.of(facts.service())))
                .toList();
    }
}
