package id.lincah.equivalation.workbench;

import id.lincah.regulation.FunctionalLevel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One decision over one case, in the version its reader saw; the fields are those of {@link DecideCases}. */
public record DecideCase(
        @NotNull @Schema(examples = "ACCEPT") DecideCases.Act act,

        @Min(1) @Max(RankingCases.KEPT) @Schema(examples = "1")
        Integer rank,

        @Size(max = 100) @Schema(examples = "ARSIPARIS") String functionalCode,

        FunctionalLevel level,
        Boolean taskFit,
        Boolean educationFieldFit,

        @Size(max = 500) @Schema(examples = "Sesuai uraian tugas unit")
        String reason) {
    DecideCases over(UUID id) {
        return new DecideCases(
                act, List.of(id), null, rank, functionalCode, level, taskFit, educationFieldFit, reason, false);
    }
}
