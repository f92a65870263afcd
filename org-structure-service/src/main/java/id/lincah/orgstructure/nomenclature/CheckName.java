package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.ServiceKind;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Ask what an executor's title becomes.
 *
 * @param education null when nobody holds the position
 * @param employmentStatus null when nobody holds the position
 * @param service what the work is, to be compared with the class (R45-02); null when not asked
 */
public record CheckName(
        @NotBlank @Size(max = 300) @Schema(examples = "Pengadministrasi Umum")
        String oldName,

        @Schema(examples = "SMA") EducationLevel education,
        @Schema(examples = "PNS") EmploymentStatus employmentStatus,
        @NotNull @Schema(examples = "2026-01-01") LocalDate asOf,
        ServiceKind service) {}
