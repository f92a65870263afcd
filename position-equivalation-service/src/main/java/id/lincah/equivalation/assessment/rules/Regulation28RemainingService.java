package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.equivalation.rules.RetirementAges;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** 28/2019: one year must remain, counted from the reference day; exactly one year passes, a recommendation opens the way. */
public record Regulation28RemainingService(RuleBook book, RetirementAges ages) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-32";
    }

    /** About the day 28/2019 entered into force (recalled); taken when the question names no other. */
    private static final LocalDate CONFIGURED_REFERENCE_DAY = LocalDate.of(2019, 12, 2);

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var from = facts.bupReferenceDay() == null ? CONFIGURED_REFERENCE_DAY : facts.bupReferenceDay();
        return ages.reachedOn(facts.person().birthDate(), facts.source().kind()).stream()
                .filter(bup -> facts.referenceDate().isBefore(bup) && bup.isBefore(Anniversary.after(from, 1)))
                .map(bup -> book.finding(id(), "BUP_WITHIN_12_MONTHS", severity(facts))
                        .with("bupDate", bup)
                        .with("bupReferenceDay", from))
                .toList();
    }

    private static Severity severity(AssessmentFacts facts) {
        return facts.recommendedByAuthorizedOfficial() ? Severity.INFORMATION : Severity.BLOCKING;
    }
}
