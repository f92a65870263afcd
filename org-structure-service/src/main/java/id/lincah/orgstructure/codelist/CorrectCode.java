package id.lincah.orgstructure.codelist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name was recorded wrongly; what is null was right.
 *
 * @param asOf a day of the period that is wrong
 */
public record CorrectCode(
        @NotBlank @Size(max = 1000) @Schema(examples = "Salah ketik")
        String reason,

        @NotBlank @Size(max = 60) @Schema(examples = "III/d")
        String code,

        @NotNull @Schema(examples = "2020-01-01") LocalDate asOf,
        @Size(min = 1, max = 300) String nameId,
        @Size(min = 1, max = 300) String nameEn,
        Map<String, Object> details,
        @Size(min = 1, max = 300) String source) {}
