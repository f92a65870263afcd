package id.lincah.orgstructure.nomenclature.renaming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is undone. */
public record GiveReason(
        @NotBlank @Size(max = 1000) @Schema(examples = "Menunggu hasil evaluasi jabatan")
        String reason) {}
