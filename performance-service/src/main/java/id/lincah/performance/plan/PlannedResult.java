package id.lincah.performance.plan;

import id.lincah.performance.rules.ResultKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A work result as it is written down; it gets its id when the plan is stored. */
public record PlannedResult(
        @NotNull ResultKind kind,
        @NotBlank @Size(max = 2000) String statement,
        @Size(max = 2000) String supportedResult,
        UUID teamId,
        @Size(max = 20) List<@Valid @NotNull Indicator> indicators) {

    WorkResult stored() {
        return new WorkResult(
                UUID.randomUUID(),
                kind,
                statement,
                supportedResult,
                teamId,
                indicators == null ? List.of() : List.copyOf(indicators));
    }
}
