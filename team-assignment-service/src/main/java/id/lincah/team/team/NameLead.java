package id.lincah.team.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Name the lead (ketua tim). @param reason needed when the lead does not come from the owning unit (R7-32) */
public record NameLead(
        @NotNull UUID assignmentId, @Size(max = 500) String reason) {}
