package id.lincah.orgstructure.intake;

import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets others see how far a long transaction is: noted in a short one beside it. */
@ApplicationScoped
class Progress {
    private static final String NOTE =
            "update intake set rows_done = $4 where id = $1 and agency_id = $2 and epoch = $3";

    private final TenantTransaction transactions;

    Progress(TenantTransaction transactions) {
        this.transactions = transactions;
    }

    /** Fails with {@link LostJob} when somebody cancelled the job or took it over: then the long work ends here. */
    Uni<Void> note(Job job, int rows) {
        return transactions.sql(
                job.caller(),
                (uow, connection) -> connection
                        .preparedQuery(NOTE)
                        .execute(Tuple.of(job.id(), job.agency(), job.epoch(), rows))
                        .invoke(noted -> {
                            if (noted.rowCount() == 0) {
                                throw new LostJob();
                            }
                        })
                        .replaceWithVoid());
    }
}
