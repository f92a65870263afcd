package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Laying;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * LOADING: all good rows, their audit and their events in one transaction. Whoever is interrupted leaves nothing behind, and
 * the next one does the same again.
 */
@ApplicationScoped
class Loading {
    private static final String CHECK_AGAIN = """
            update intake set state = 'CHECKING', rows_done = 0, attempts = 0 where id = $1 and agency_id = $2
            """;

    private final JobTransactions transactions;
    private final Laying laying;
    private final Progress progress;

    Loading(JobTransactions transactions, Laying laying, Progress progress) {
        this.transactions = transactions;
        this.laying = laying;
        this.progress = progress;
    }

    /** The structure moved on since the check, and what was asked for is no longer possible. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("rows that were good are no longer", null, false, false);
        }
    }

    void run(Job job) {
        try {
            transactions.run(job, new Load(job, laying, transactions, progress)::begin);
        } catch (Overtaken again) {
            transactions.run(
                    job, connection -> connection.preparedQuery(CHECK_AGAIN).execute(Tuple.of(job.id(), job.agency())));
        }
    }
}
