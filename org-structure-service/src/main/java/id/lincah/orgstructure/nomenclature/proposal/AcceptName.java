package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.regulation.EducationLevel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ministry adds when a proposed name comes to the list. */
public record AcceptName(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{2,99}") @Schema(examples = "TEKNISI_LABORATORIUM_LINGKUNGAN")
        String code,

        @NotNull @Schema(examples = "D3") EducationLevel minimumEducation,
        @Min(1) @Max(17) @Schema(examples = "6") int jobClassFrom,
        @Min(1) @Max(17) @Schema(examples = "6") int jobClassTo,
        boolean heritageCaretaker,

        @NotBlank @Size(max = 300) @Schema(examples = "KepmenPANRB 1/2027")
        String decree,

        @NotNull @Schema(examples = "2027-02-01") LocalDate validFrom) {}
