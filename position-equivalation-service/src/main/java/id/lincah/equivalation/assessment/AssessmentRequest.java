package id.lincah.equivalation.assessment;

import id.lincah.equivalation.assessment.rules.Exemption;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The question put to the assessment calculator; {@code bupReferenceDay} only matters under 28/2019.
 *
 * @param educationOverride number of the document that lets somebody below S-1 pass with a note; left out as a rule
 */
public record AssessmentRequest(
        @NotNull Regime regime,
        @NotNull LocalDate referenceDate,
        @NotNull AgencyKind agencyKind,
        @NotNull @Valid Person person,
        @NotNull @Valid Source source,
        @NotNull @Valid Target target,
        LocalDate bupReferenceDay,
        @NotNull Boolean recommendedByAuthorizedOfficial,
        @Size(min = 1, max = MAX_DOCUMENT) String educationOverride) {
    private static final int MAX_DOCUMENT = 200;

    /** The official; {@code deceasedOn} is null for the living. */
    public record Person(
            @NotNull EmploymentStatus employmentStatus,
            @NotNull LocalDate birthDate,
            LocalDate deceasedOn,
            @NotNull Boolean inPosition,
            @NotNull EducationLevel education,
            @NotNull Grade grade) {}

    /** The position that is left; {@code exemption} is null unless its unit is kept. */
    public record Source(@NotNull PositionKind kind, Exemption exemption) {}

    /** The functional position aimed at. */
    public record Target(
            @NotNull FunctionalLevel level,
            @NotNull Boolean established,
            @NotNull EducationLevel requiredEducation,
            @NotNull Boolean taskFit,
            @NotNull Boolean educationFieldFit) {}
}
