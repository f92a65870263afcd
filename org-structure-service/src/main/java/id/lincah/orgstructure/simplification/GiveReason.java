package id.lincah.orgstructure.simplification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an act is taken back. */
public record GiveReason(
        @NotBlank @Size(max = 4000) @Schema(examples = "Pelantikan diundur")
        String reason) {}
