package id.lincah.team.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Plan a team for a target of a unit.
 *
 * @param targetResult the work result of the owning unit that the team serves
 */
public record PlanTeam(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID ownerUnitId,
        @NotBlank @Size(max = 1000) String targetResult,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {}
