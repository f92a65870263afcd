package id.lincah.equivalation.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Once the window has closed, entry into a functional position is an ordinary transfer, but for a case that is late. */
public record EquivalationWindow(RuleBook book, RegimeWindows windows) implements Rule<RegimeFacts> {
    @Override
    public String id() {
        return "R17-36";
    }

    @Override
    public List<Finding> examine(RegimeFacts facts) {
        var closed = windows.on(facts.day(), facts.agencyKind()).isEmpty() && !facts.late();
        return closed ? List.of(book.finding(id(), "ORDINARY_TRANSFER", Severity.BLOCKING)) : List.of();
    }
}
