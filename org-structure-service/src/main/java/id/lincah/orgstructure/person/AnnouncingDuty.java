package id.lincah.orgstructure.person;

import id.lincah.request.AgencyDuty;
import id.lincah.request.Duties;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looks every few seconds whether the day of an announcement has come; one process of the service does it. */
@Singleton
class AnnouncingDuty {
    /** Some at a time: on the first day of a year a whole nation may be due, and the lease is renewed between rounds. */
    private static final String AGENCIES =
            "select distinct agency_id from announcement where effective_on <= ? order by agency_id limit 16";

    private final DueAnnouncements due;
    private final Clock clock;
    private final Duties duties;

    AnnouncingDuty(DueAnnouncements due, Clock clock, Duties duties) {
        this.due = due;
        this.clock = clock;
        this.duties = duties;
    }

    void start(@Observes StartupEvent started) {
        duties.run(
                new AgencyDuty("announcements", AGENCIES, () -> List.of(today()), agency -> due.tell(agency, today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
