package id.lincah.orgstructure.importing;

import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Good rows ready to be stored, and what set the others apart. */
public final class Laid {
    private final ImportPlan plan;
    private final List<Laying.Fault> faults;

    Laid(ImportPlan plan, List<Laying.Fault> faults) {
        this.plan = plan;
        this.faults = faults;
    }

    /** Counts of the good rows. */
    public ImportReport report() {
        return plan.report();
    }

    public List<Laying.Fault> faults() {
        return faults;
    }

    /** What each good row means. */
    public List<Difference> differences() {
        return plan.differences();
    }

    /** Stores the good rows set-wise and hands their events to the unit of work. */
    public Uni<Void> write(UnitOfWork uow, Telling telling, SqlConnection connection) {
        return plan.write(uow, telling, connection);
    }
}
