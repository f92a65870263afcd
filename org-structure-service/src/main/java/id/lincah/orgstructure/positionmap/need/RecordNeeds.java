package id.lincah.orgstructure.positionmap.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Record needs and classes from a day on.
 *
 * @param basis the analysis or decision they come from
 */
public record RecordNeeds(
        @NotNull @Schema(examples = "2023-01-01") LocalDate effectiveOn,

        @NotBlank @Size(max = 300) @Schema(examples = "ABK 2022, Kepwal 188/45/2022")
        String basis,

        @NotEmpty @Size(max = 50_000) List<@NotNull NeedRow> rows) {}
