package id.lincah.equivalation.equivalationcase;

import id.lincah.regulation.FunctionalLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The operator names the functional position of each case; {@code level} follows from the old position when left out. */
public record MapCases(@NotEmpty @Size(max = MAX_ROWS) List<@NotNull @Valid Row> rows) {
    private static final int MAX_ROWS = 5_000;

    /** One case. */
    public record Row(
            @NotNull UUID caseId,
            @NotBlank @Size(max = 80) String functionalCode,
            FunctionalLevel level,
            @NotNull Boolean taskFit,
            @NotNull Boolean educationFieldFit) {}
}
