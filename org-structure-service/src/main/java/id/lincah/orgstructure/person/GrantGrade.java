package id.lincah.orgstructure.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person has another grade from a day on; the grade before stays in the history.
 *
 * @param since first day (<em>TMT</em>), after the day of the present grade and not in the future
 * @param basis the decree it rests on
 */
public record GrantGrade(
        @NotBlank @Size(max = 10) @Schema(examples = "III/d")
        String grade,

        @NotNull @Schema(examples = "2026-10-01") LocalDate since,

        @NotBlank @Size(max = 300) @Schema(examples = "SK 823.3/9/2026")
        String basis) {}
