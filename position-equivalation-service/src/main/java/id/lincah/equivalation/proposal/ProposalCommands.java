package id.lincah.equivalation.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is said with each step of a proposal. Legal dates are input: a step may be recorded after its day. */
public final class ProposalCommands {
    private static final int MAX_TEXT = 200;
    private static final int MAX_REMARKS = 4_000;
    private static final int MAX_CASES = 50_000;

    private ProposalCommands() {}

    /** All aligned cases of a simplification. */
    public record Propose(
            @NotBlank @Size(max = MAX_TEXT) String name,
            @NotNull UUID scenarioId,
            @NotNull LocalDate referenceDate) {}

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
