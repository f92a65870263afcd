package id.lincah.team;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of recording times and of "today": the official day of the capital (WIB). */
class ClockProducer {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
