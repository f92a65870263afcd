package id.lincah.equivalation.credit.rules;

import java.time.LocalDate;

/** Days without a functional position: from {@code closedOn} on, until the day before {@code reopenedOn} if there is one. */
public record Closure(LocalDate closedOn, LocalDate reopenedOn) {
    boolean covers(LocalDate day) {
        return !day.isBefore(closedOn) && (reopenedOn == null || day.isBefore(reopenedOn));
    }
}
