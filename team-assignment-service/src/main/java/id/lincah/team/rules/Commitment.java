package id.lincah.team.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One assignment that counts for the load: first and last day, share in percent of the working time. */
public record Commitment(LocalDate startsOn, LocalDate endsOn, BigDecimal share) {
    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
