package id.lincah.equivalation.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of the settings as they shall be. */
public record ChangeSettings(
        @NotNull @Schema(examples = "false") Boolean belowS1Override,

        @Size(min = 1, max = 200) @Schema(examples = "800/12/BKD/2021")
        String belowS1Document,

        @Min(1) @Max(10) @Schema(examples = "2") Integer testDeadlineYears,

        @NotNull @Size(max = 10) @Schema(examples = "[180, 90, 30]")
        List<@NotNull @Min(1) @Max(1_000) Integer> reminderDays) {
    boolean lacksDocument() {
        return belowS1Override && belowS1Document == null;
    }
}
