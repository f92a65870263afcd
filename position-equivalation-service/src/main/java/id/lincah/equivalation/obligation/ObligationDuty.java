package id.lincah.equivalation.obligation;

import id.lincah.request.AgencyDuty;
import id.lincah.request.Duties;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looks every few seconds whether a duty wants a reminder or has been missed; one process of the service does it. */
@Singleton
class ObligationDuty {
    private static final String AGENCIES =
            "select distinct agency_id from obligation where state = 'OPEN' and next_on <= ? order by agency_id";

    private final DueObligations due;
    private final Clock clock;
    private final Duties duties;

    ObligationDuty(DueObligations due, Clock clock, Duties duties) {
        this.due = due;
        this.clock = clock;
        this.duties = duties;
    }

    void start(@Observes StartupEvent started) {
        duties.run(
                new AgencyDuty("obligations", AGENCIES, () -> List.of(today()), agency -> due.handle(agency, today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
