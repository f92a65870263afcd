package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R17-04 on the day of the oath: nobody is sworn into a position that the catalogue of that day does not know. */
public record TargetStillEstablished(RuleBook book) implements Rule<InaugurationFacts> {
    @Override
    public String id() {
        return "R17-04";
    }

    @Override
    public List<Finding> examine(InaugurationFacts facts) {
        return facts.official().target().established()
                ? List.of()
                : List.of(book.finding(id(), "TARGET_JF_NOT_ESTABLISHED", Severity.REVIEW));
    }
}
