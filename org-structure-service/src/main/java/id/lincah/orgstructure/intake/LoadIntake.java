package id.lincah.orgstructure.intake;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a checked job is to be stored. */
@Schema(examples = "{\"what\":\"GOOD_ROWS\"}")
public record LoadIntake(@NotNull LoadWhat what) {}
