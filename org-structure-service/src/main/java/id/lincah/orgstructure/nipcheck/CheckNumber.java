package id.lincah.orgstructure.nipcheck;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employee number (NIP) to be examined, as typed. */
public record CheckNumber(
        @NotNull @Size(max = 100) @Schema(examples = "198005172005021987")
        String nip) {

    /** Masked: a number must not reach a log. */
    @Override
    public String toString() {
        return "CheckNumber[…]";
    }
}
