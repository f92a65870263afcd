package id.lincah.equivalation.inauguration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said with each step of an inauguration. Legal dates are input: a step may be recorded after its day. */
public final class InaugurationCommands {
    private static final int MAX_TEXT = 200;
    private static final int MAX_REMARKS = 4_000;
    private static final int MAX_CASES = 50_000;
    private static final int MAX_WITNESSES = 10;

    private InaugurationCommands() {}

    /**
     * Calls officials to a day.
     *
     * @param caseIds who is called; null calls everybody of the proposal who waits and is called nowhere else
     */
    @Schema(
            examples =
                    "{\"proposalId\": \"0190f5d6-7a51-7c3e-8d2a-3f1c5b6a7d80\", \"plannedOn\": \"2021-12-31\","
                            + " \"place\": \"Pendopo\", \"officialName\": \"Nama Pejabat\", \"officialOffice\": \"Sekretaris Daerah\"}")
    public record Schedule(
            @NotNull UUID proposalId,
            @NotNull LocalDate plannedOn,
            @Size(max = MAX_TEXT) String place,
            @Size(max = MAX_TEXT) String officialName,
            @Size(max = MAX_TEXT) String officialOffice,
            @Size(min = 1, max = MAX_CASES) List<@NotNull UUID> caseIds) {}

    /** What the minutes say besides the names; day and place may change until the oath is taken. */
    @Schema(
            examples = "{\"plannedOn\": \"2021-12-31\", \"place\": \"Pendopo\", \"officialName\": \"Nama Pejabat\","
                    + " \"officialOffice\": \"Sekretaris Daerah\", \"minutesNumber\": \"800/7/2021\","
                    + " \"witnesses\": [\"Saksi Satu\", \"Saksi Dua\"]}")
    public record Particulars(
            LocalDate plannedOn,
            @NotBlank @Size(max = MAX_TEXT) String place,
            @NotBlank @Size(max = MAX_TEXT) String officialName,
            @NotBlank @Size(max = MAX_TEXT) String officialOffice,
            @Size(max = MAX_TEXT) String minutesNumber,
            @Size(max = MAX_WITNESSES) List<@NotBlank @Size(max = MAX_TEXT) String> witnesses) {}

    /** Whether everybody who is not named was there. */
    public enum Others {
        PRESENT,
        ABSENT
    }

    /** Who was there; {@code others} marks whoever is not named and not marked yet. */
    @Schema(
            examples = "{\"rows\": [{\"caseId\": \"0190f5d6-7a51-7c3e-8d2a-3f1c5b6a7d80\", \"present\": false,"
                    + " \"reason\": \"Sakit\"}], \"others\": \"PRESENT\"}")
    public record MarkAttendance(
            @NotNull @Size(max = MAX_CASES) List<@NotNull @Valid Mark> rows, Others others) {}

    /** One name. */
    public record Mark(
            @NotNull UUID caseId,
            @NotNull Boolean present,
            @Size(max = MAX_TEXT) String reason) {}

    /** The oath is taken; every name has to be marked by then. */
    @Schema(examples = "{\"heldOn\": \"2021-12-31\"}")
    public record Hold(@NotNull LocalDate heldOn) {}

    /** Why it is called off; its names wait again. */
    @Schema(examples = "{\"reason\": \"Pejabat pelantik berhalangan\"}")
    public record Cancel(@NotBlank @Size(max = MAX_REMARKS) String reason) {}
}
