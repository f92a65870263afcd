package id.lincah.equivalation.transfer;

import id.lincah.equivalation.transfer.rules.TransferFacts;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The question put to the transfer calculator; {@code predicates} one for each year in the last grade, oldest first. */
public record TransferCheckRequest(
        @NotNull FunctionalLevel targetLevel,

        @NotNull @Schema(type = SchemaType.STRING, examples = "III/d")
        Grade grade,

        @NotNull LocalDate birthDate,
        @NotNull LocalDate effectiveDate,
        @NotNull EmploymentStatus employmentStatus,
        @NotNull EducationLevel education,
        @PositiveOrZero @Max(720) int experienceMonths,
        boolean restructuring,
        boolean testPassed,
        @NotNull @Size(max = 60) List<@NotNull PerformancePredicate> predicates,
        boolean atGradeCeiling) {
    TransferFacts facts() {
        return new TransferFacts(
                targetLevel,
                grade,
                birthDate,
                effectiveDate,
                employmentStatus,
                education,
                experienceMonths,
                restructuring,
                testPassed,
                predicates,
                atGradeCeiling);
    }
}
