package id.lincah.equivalation.workbench;

import id.lincah.regulation.FunctionalLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One decision over many cases: those named, or all that a filter finds among those that can still be decided.
 *
 * @param rank which suggestion is accepted; 1 when left out
 * @param functionalCode the position to set; only with SET
 * @param level follows from the old position when left out
 * @param taskFit true when left out
 * @param educationFieldFit judged by the catalogue when left out
 * @param reason why; may be left out only when the first suggestion is accepted
 * @param partial true: faulty cases are left out and named in the answer; else one faulty case and nothing is stored
 */
public record DecideCases(
        @NotNull @Schema(examples = "ACCEPT") Act act,
        @Size(max = MAX_CASES) List<@NotNull UUID> caseIds,
        @Valid WorkbenchFilter filter,

        @Min(1) @Max(RankingCases.KEPT) @Schema(examples = "1")
        Integer rank,

        @Size(max = 100) @Schema(examples = "ARSIPARIS") String functionalCode,

        FunctionalLevel level,
        Boolean taskFit,
        Boolean educationFieldFit,

        @Size(max = 500) @Schema(examples = "Sesuai uraian tugas unit")
        String reason,

        @Schema(examples = "false") Boolean partial) {
    static final int MAX_CASES = 5_000;

    /** What is done. */
    public enum Act {
        /** Take what the ranking suggests. */
        ACCEPT,
        /** Take the position named. */
        SET,
        /** Take back the latest decision. */
        UNDO
    }

    boolean leavesFaultyOut() {
        return Boolean.TRUE.equals(partial);
    }

    int wantedRank() {
        return rank == null ? 1 : rank;
    }
}
