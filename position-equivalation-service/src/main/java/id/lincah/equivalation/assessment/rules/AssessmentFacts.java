package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import java.time.LocalDate;

/**
 * Everything the rules of equivalation may know.
 *
 * @param referenceDate the effective date (TMT) of the appointment that is judged
 * @param educationOverride number of the document that lets somebody below S-1 pass with a note (R17-10); null, as a
 *     rule, since an agency has to allow it first
 * @param bupReferenceDay the day from which 28/2019 counts the remaining year; null takes the configured day
 */
public record AssessmentFacts(
        Regime regime,
        LocalDate referenceDate,
        AgencyKind agencyKind,
        Person person,
        Source source,
        Target target,
        LocalDate bupReferenceDay,
        boolean recommendedByAuthorizedOfficial,
        String educationOverride) {

    /** Without an override of the minimum education, which is the law's own case. */
    public AssessmentFacts(
            Regime regime,
            LocalDate referenceDate,
            AgencyKind agencyKind,
            Person person,
            Source source,
            Target target,
            LocalDate bupReferenceDay,
            boolean recommendedByAuthorizedOfficial) {
        this(
                regime,
                referenceDate,
                agencyKind,
                person,
                source,
                target,
                bupReferenceDay,
                recommendedByAuthorizedOfficial,
                null);
    }

    /** The official as of the reference date; {@code deceasedOn} is null for the living. */
    public record Person(
            EmploymentStatus employmentStatus,
            LocalDate birthDate,
            LocalDate deceasedOn,
            boolean inPosition,
            EducationLevel education,
            Grade grade) {}

    /** The abolished position; {@code exemption} is null unless the unit is kept. */
    public record Source(PositionKind kind, String exemption) {}

    /** The functional position aimed at. */
    public record Target(
            FunctionalLevel level,
            boolean established,
            EducationLevel requiredEducation,
            boolean taskFit,
            boolean educationFieldFit) {}
}
