package id.lincah.equivalation.proposalpapers;

import id.lincah.request.AgencyDuty;
import id.lincah.request.Duties;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes ordered papers and forgets those nobody needs any more; one process of the service does it. */
@Singleton
class PaperDuty {
    private static final String ORDERED =
            "select distinct agency_id from paper_job where state = 'RUNNING' order by agency_id";
    private static final String OLD = """
            select distinct agency_id from paper_job
            where state = 'DONE' and ended_at < now() - interval '7 days' order by agency_id""";

    private final MakingPapers making;
    private final ForgettingPapers forgetting;
    private final Duties duties;

    PaperDuty(MakingPapers making, ForgettingPapers forgetting, Duties duties) {
        this.making = making;
        this.forgetting = forgetting;
        this.duties = duties;
    }

    void start(@Observes StartupEvent started) {
        duties.run(new AgencyDuty("papers", ORDERED, List::of, making::goOn));
        duties.run(new AgencyDuty("old-papers", OLD, List::of, forgetting::forget));
    }
}
