package id.lincah.equivalation.careerpath;

import id.lincah.request.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** The day a path is reckoned from. */
@Singleton
public class ReckoningDay {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final Clock clock;

    ReckoningDay(Clock clock) {
        this.clock = clock;
    }

    /** @throws Problem 400 for a day no account can be reckoned from */
    public LocalDate of(LocalDate asked) {
        var day = asked == null ? LocalDate.now(clock) : asked;
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw Problem.badInput("?asOf", "DAY_NOT_RECKONED");
        }
        return day;
    }
}
