package id.lincah.orgstructure.nomenclature.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal is given back or refused. */
public record GiveRemarks(
        @NotBlank @Size(max = 4000) @Schema(examples = "Uraian tugas belum terukur")
        String remarks) {}
