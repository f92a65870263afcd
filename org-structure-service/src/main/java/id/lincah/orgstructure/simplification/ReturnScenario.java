package id.lincah.orgstructure.simplification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Give a scenario back to the agency, with the reason. */
public record ReturnScenario(@NotBlank @Size(max = 4000) String remarks) {}
