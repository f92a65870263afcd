package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * The decision on one official.
 *
 * @param pensionBefore first day of pension in the position that is left; null for a functional official, whose level is not asked
 * @param pensionAfter first day of pension at the target level
 */
public record Assessment(
        EligibilityResult result,
        List<Finding> findings,
        List<Duty> obligations,
        LocalDate pensionBefore,
        LocalDate pensionAfter) {

    /** Something to be fulfilled; the due day itself is still in time. */
    public record Duty(String code, LocalDate due) {}

    public List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }
}
