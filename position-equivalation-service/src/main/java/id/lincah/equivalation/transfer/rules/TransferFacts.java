package id.lincah.equivalation.transfer.rules;

import id.lincah.equivalation.credit.rules.EarlierYears;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a transfer into a functional position rests on.
 *
 * @param experienceMonths in the field of the position
 * @param restructuring whether there is restructuring or strategic need
 * @param predicates one for each year in the last grade, the oldest first
 * @param atGradeCeiling whether the person stands at the highest grade of an administrative position
 */
public record TransferFacts(
        FunctionalLevel targetLevel,
        Grade grade,
        LocalDate birthDate,
        LocalDate effectiveDate,
        EmploymentStatus employmentStatus,
        EducationLevel education,
        int experienceMonths,
        boolean restructuring,
        boolean testPassed,
        List<PerformancePredicate> predicates,
        boolean atGradeCeiling) {
    public TransferFacts {
        predicates = List.copyOf(predicates);
    }

    EarlierYears earlierYears() {
        return new EarlierYears(targetLevel, effectiveDate, predicates, atGradeCeiling);
    }
}
