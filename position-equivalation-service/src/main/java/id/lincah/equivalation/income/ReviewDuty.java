package id.lincah.equivalation.income;

import id.lincah.request.AgencyDuty;
import id.lincah.request.Duties;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Reviews top-ups anew after the nation's allowances changed, agency by agency; one process does it. */
@Singleton
class ReviewDuty {
    private static final String BEHIND = """
            select d.agency_id from income_renewal d, national_value_revision r
            where d.revision < r.revision or d.ended_at is null order by d.agency_id""";

    private final RenewingReviews renewing;
    private final Duties duties;

    ReviewDuty(RenewingReviews renewing, Duties duties) {
        this.renewing = renewing;
        this.duties = duties;
    }

    void start(@Observes StartupEvent started) {
        duties.run(new AgencyDuty("income-reviews", BEHIND, List::of, renewing::goOn));
    }
}
