package id.lincah.equivalation.income.rules;

import id.lincah.regulation.Echelon;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * INC-01: nobody's income is kept but that of a former holder of echelon III.a, III.b, IV.a, IV.b or V. An echelon that
 * the structure does not record says nothing against it: R17-01 has seen to the kind of the position.
 */
public record FormerStructuralHolder(RuleBook book) implements Rule<IncomeFacts> {
    private static final Set<Echelon> ENTITLED = EnumSet.range(Echelon.III_A, Echelon.V);

    @Override
    public String id() {
        return "INC-01";
    }

    @Override
    public List<Finding> examine(IncomeFacts facts) {
        return holds(facts)
                ? List.of()
                : List.of(book.finding(id(), "INCOME_NOT_KEPT", Severity.INFORMATION)
                        .with("echelon", facts.echelon().toString()));
    }

    /** Whether the income must not fall. */
    static boolean holds(IncomeFacts facts) {
        return facts.echelon() == null || ENTITLED.contains(facts.echelon());
    }
}
