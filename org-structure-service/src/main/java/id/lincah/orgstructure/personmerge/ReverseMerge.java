package id.lincah.orgstructure.personmerge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records that were merged are two people after all. */
public record ReverseMerge(
        @NotBlank @Size(max = 1000) @Schema(examples = "Dua orang bernama sama")
        String reason) {}
