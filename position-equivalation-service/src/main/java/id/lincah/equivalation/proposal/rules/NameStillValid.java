package id.lincah.equivalation.proposal.rules;

import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import java.util.List;

/** R17-26: on the day itself the dead, the retired and those who moved away are found by the rules of the assessment. */
public record NameStillValid() implements Rule<InaugurationFacts> {
    @Override
    public String id() {
        return "R17-26";
    }

    @Override
    public List<Finding> examine(InaugurationFacts facts) {
        return EquivalationRules.ON_INAUGURATION_DAY.examine(facts.official());
    }
}
