package id.lincah.orgstructure.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A person no longer holds a position here.
 *
 * @param on the first day on which the position is no longer held
 */
public record RecordDeparture(
        @NotNull Reason reason, @NotNull LocalDate on) {
    /** Why. */
    public enum Reason {
        DECEASED,
        RETIRED,
        MOVED
    }
}
