package id.lincah.orgstructure.person;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Sex;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person was recorded wrongly; what is null was right. A promotion is no correction: it has its own command. */
public record CorrectPerson(
        @NotBlank @Size(max = 1000) @Schema(examples = "Nama sesuai akta kelahiran")
        String reason,

        @Size(max = 30) @Schema(examples = "197608122001021003")
        String nip,

        @Size(min = 1, max = 300) @Schema(examples = "Siti Rahmawati")
        String name,

        LocalDate birthDate,
        Sex sex,
        EmploymentStatus employmentStatus,
        EducationLevel education,
        @Size(max = 300) String educationField,
        @Size(max = 10) @Schema(examples = "III/c") String grade,
        @Schema(examples = "2020-04-01") LocalDate gradeSince) {

    PersonRecord applied(PersonRecord old) {
        return new PersonRecord(
                old.id(),
                nip == null ? old.nip() : nip.replace(" ", ""),
                name == null ? old.name() : name.strip(),
                birthDate == null ? old.birthDate() : birthDate,
                sex == null ? old.sex() : sex,
                employmentStatus == null ? old.status() : employmentStatus,
                education == null ? old.education() : education,
                educationField == null ? old.educationField() : educationField,
                grade == null ? old.grade() : grade,
                gradeSince == null ? old.gradeSince() : gradeSince,
                old.deceasedOn(),
                old.leftOn(),
                null,
                old.version(),
                old.positionKind());
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "CorrectPerson[]";
    }
}
