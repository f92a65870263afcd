package id.lincah.equivalation.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said with each step of a proposal. Legal dates are input: a step may be recorded after its day. */
public final class ProposalCommands {
    private static final int MAX_TEXT = 200;
    private static final int MAX_REMARKS = 4_000;
    private static final int MAX_CASES = 50_000;

    private ProposalCommands() {}

    /**
     * All aligned cases of a simplification.
     *
     * @param proposedOn day of the agency's letter; null means today
     * @param withoutDocuments why it goes although papers are missing, where the agency demands them; else null
     */
    @Schema(
            examples =
                    "{\"name\": \"Usul penyetaraan tahap I\", \"scenarioId\": \"0190f5d6-7a51-7c3e-8d2a-3f1c5b6a7d80\","
                            + " \"referenceDate\": \"2021-12-31\", \"proposedOn\": \"2021-06-30\"}")
    public record Propose(
            @NotBlank @Size(max = MAX_TEXT) String name,
            @NotNull UUID scenarioId,
            @NotNull LocalDate referenceDate,
            LocalDate proposedOn,
            @Size(max = MAX_REMARKS) String withoutDocuments) {}

    /** Why a proposal is taken back. */
    @Schema(examples = "{\"reason\": \"Struktur diubah lagi\"}")
    public record Withdraw(
            @NotBlank @Size(max = MAX_REMARKS) String reason) {}

    /** Why a proposal goes back. */
    public record Return(@NotBlank @Size(max = MAX_REMARKS) String remarks) {}

    /** Number and day of a letter. */
    public record Letter(
            @NotBlank @Size(max = MAX_TEXT) String number,
            @NotNull LocalDate on) {}

    /** The decree of appointment; {@code effectiveOn} is its TMT. */
    public record Appoint(
            @NotBlank @Size(max = MAX_TEXT) String decreeNumber,
            @NotNull LocalDate effectiveOn) {}

    /** The day of the oath and who was not there. */
    public record Inaugurate(
            @NotNull LocalDate heldOn,
            @NotNull @Size(max = MAX_CASES) List<@NotNull UUID> absentCaseIds) {}
}
