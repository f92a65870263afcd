package id.lincah.equivalation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock by which a day begins; a legal date is an input wherever there is one. */
class LegalClock {
    /** Western Indonesian time: a day that has not begun in Jakarta has not begun. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
