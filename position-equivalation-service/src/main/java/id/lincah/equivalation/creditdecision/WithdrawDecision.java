package id.lincah.equivalation.creditdecision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a determination is withdrawn. */
@Schema(examples = "{\"reason\":\"Predikat tahun 2025 berubah sesudah keberatan\"}")
public record WithdrawDecision(@NotBlank @Size(max = 500) String reason) {}
