package id.lincah.orgstructure.personmerge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two records are one person: the duplicate ends, the one named in the path goes on.
 *
 * @param keep which record is right in what; null means the retained one in everything
 */
public record MergePersons(
        @NotNull UUID duplicateId,

        @NotBlank @Size(max = 1000) @Schema(examples = "Tercatat dua kali karena salah NIP")
        String reason,

        Keep keep) {

    /** Whose word counts. */
    public enum From {
        RETAINED,
        DUPLICATE
    }

    /**
     * Field by field; null means {@code RETAINED}. The education brings its field with it, the grade its day and its
     * history.
     */
    @Schema(name = "KeptFields")
    public record Keep(
            From nip,
            From name,
            From birthDate,
            From sex,
            From employmentStatus,
            From education,
            From grade,
            From account) {
        static final Keep RETAINED = new Keep(null, null, null, null, null, null, null, null);
    }

    Keep kept() {
        return keep == null ? Keep.RETAINED : keep;
    }
}
