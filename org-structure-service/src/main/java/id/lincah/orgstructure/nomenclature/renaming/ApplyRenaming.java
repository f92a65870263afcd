package id.lincah.orgstructure.nomenclature.renaming;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Put a renaming into effect by a decree; without its number and day the rules refuse (R45-10). */
public record ApplyRenaming(
        @Size(max = 200) @Schema(examples = "800.1.3.3/12/2026")
        String decreeNumber,

        @Schema(examples = "2026-02-20") LocalDate decreeIssuedOn) {}
