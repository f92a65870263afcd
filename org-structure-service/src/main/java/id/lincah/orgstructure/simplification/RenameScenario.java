package id.lincah.orgstructure.simplification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Give a scenario another name. */
public record RenameScenario(
        @NotBlank @Size(max = 200) @Schema(examples = "Penyederhanaan tahap dua")
        String name) {}
