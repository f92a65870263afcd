package id.lincah.orgstructure.nomenclature.renaming;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Look over all agencies: what would become of their executors' titles on a day? */
public record StartSurvey(
        @NotNull @Schema(examples = "2026-03-01") LocalDate effectiveOn) {}
