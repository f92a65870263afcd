package id.lincah.orgstructure.importing;

import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** A faultless file, compared with what is stored: what it would do, and the doing of it. */
interface ImportPlan {
    ImportReport report();

    /** Stores everything set-wise and hands the events to the unit of work. */
    Uni<Void> write(UnitOfWork uow, SqlConnection connection);
}
