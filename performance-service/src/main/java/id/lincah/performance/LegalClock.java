package id.lincah.performance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Today, where a command names no legal date: the day in Jakarta. */
class LegalClock {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
