package id.lincah.orgstructure.nomenclature.renaming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Begin the renaming of an agency's executors.
 *
 * @param effectiveOn the day the new names hold from; names and mappings of that day are used
 * @param rootUnitCode the part of the agency it is about; null for the whole agency
 * @param basis why, e.g. the decree
 */
public record StartRenaming(
        @NotBlank @Size(max = 200) @Schema(examples = "Penyesuaian nomenklatur pelaksana 2026")
        String name,

        @NotNull @Schema(examples = "2026-03-01") LocalDate effectiveOn,

        @Size(max = 300) @Schema(examples = "35.DINKES") String rootUnitCode,

        @NotBlank @Size(max = 500) @Schema(examples = "KepmenPANRB 282/2025")
        String basis) {}
