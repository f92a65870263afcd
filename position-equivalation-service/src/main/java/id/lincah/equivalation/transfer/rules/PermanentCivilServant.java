package id.lincah.equivalation.transfer.rules;

import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-40: a permanent civil servant (PNS). */
public record PermanentCivilServant(RuleBook book) implements Rule<TransferFacts> {
    @Override
    public String id() {
        return "AK-40";
    }

    @Override
    public List<Finding> examine(TransferFacts facts) {
        return facts.employmentStatus() == EmploymentStatus.PNS
                ? List.of()
                : List.of(book.finding(id(), "NOT_PNS", Severity.BLOCKING));
    }
}
