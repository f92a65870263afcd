package id.lincah.equivalation.assessmentrun;

import id.lincah.equivalation.equivalationcase.AlignCases;
import id.lincah.equivalation.rules.Regime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Judge the mapped cases of many agencies as of a day, in the background.
 *
 * @param alignment the day and the incomes, as in the alignment of a single agency
 * @param agencies only these; null means every agency the caller may judge: all for the ministry, else his own
 * @param scenarioId only cases of this simplification; null means all
 * @param regime only cases under this regulation; null means both
 */
public record StartAssessmentRun(
        @NotNull @Valid AlignCases alignment,

        @Size(min = 1, max = 1_000) @Schema(examples = "[\"35\", \"64\"]")
        List<@NotBlank @Size(max = 20) String> agencies,

        UUID scenarioId,
        Regime regime) {}
