package id.lincah.equivalation.workbench;

import id.lincah.request.AgencyDuty;
import id.lincah.request.Duties;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Ranks anew what an older catalogue had ranked, for whichever agency keeps suggestions; one process does it. */
@Singleton
class SuggestionDuty {
    private static final String AGENCIES = """
            select d.agency_id from suggestion_renewal d, catalogue_revision r
            where d.revision < r.revision or d.ended_at is null order by d.agency_id""";

    private final RenewingSuggestions renewing;
    private final Duties duties;

    SuggestionDuty(RenewingSuggestions renewing, Duties duties) {
        this.renewing = renewing;
        this.duties = duties;
    }

    void start(@Observes StartupEvent started) {
        duties.run(new AgencyDuty("suggestions", AGENCIES, List::of, renewing::goOn));
    }
}
