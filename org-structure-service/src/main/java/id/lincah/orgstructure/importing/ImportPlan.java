package id.lincah.orgstructure.importing;

import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** A faultless file, compared with what is stored: what it would do, and the doing of it. */
interface ImportPlan {
    ImportReport report();

    /** What each row means, in the order new, changed, unchanged. */
    List<Difference> differences();

    /** Stores everything set-wise and hands the events to the unit of work, or to stretches where they are very many. */
    Uni<Void> write(UnitOfWork uow, Telling telling, SqlConnection connection);
}
