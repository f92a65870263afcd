package id.lincah.orgstructure.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The answer to an upload.
 *
 * @param remark {@code ALREADY_RECEIVED} or {@code ALREADY_LOADED} when the very same files for the same day came before;
 *     nothing is done a second time
 */
public record ReceivedView(
        UUID id,
        IntakeState state,
        LocalDate effectiveOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) String remark) {

    static ReceivedView of(Intake intake, String remark) {
        return new ReceivedView(intake.id(), intake.state(), intake.effectiveOn(), remark);
    }
}
