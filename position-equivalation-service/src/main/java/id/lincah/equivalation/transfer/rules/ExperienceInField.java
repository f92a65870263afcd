package id.lincah.equivalation.transfer.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-40: two years in the field; one year in all where there is restructuring or strategic need. */
public record ExperienceInField(RuleBook book) implements Rule<TransferFacts> {
    @Override
    public String id() {
        return "AK-40";
    }

    @Override
    public List<Finding> examine(TransferFacts facts) {
        var required = facts.restructuring() ? MONTHS_IN_NEED : MONTHS;
        return facts.experienceMonths() >= required
                ? List.of()
                : List.of(book.finding(id(), "EXPERIENCE_SHORT", Severity.BLOCKING)
                        .with("required", required));
    }

    private static final int MONTHS = 24;
    private static final int MONTHS_IN_NEED = 12;
}
