package id.lincah.equivalation.obligation.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** Art. 8: the appointment is followed by the competence test; missing it may lead to another functional position. */
public record Article8CompetenceTest(RuleBook book) implements Rule<ObligationFacts> {
    @Override
    public String id() {
        return "R17-13";
    }

    @Override
    public List<Finding> examine(ObligationFacts facts) {
        return facts.code() == ObligationCode.COMPETENCE_TEST && facts.isMissed()
                ? List.of(book.finding(id(), "MOVE_TO_OTHER_FUNCTION", Severity.REVIEW)
                        .with("from", facts.firstDayLate()))
                : List.of();
    }

    /** @param years as the agency set it; null as long as no source names a deadline, and then there is none */
    public static LocalDate due(LocalDate appointedOn, Integer years) {
        return years == null ? null : Anniversary.after(appointedOn, years);
    }
}
