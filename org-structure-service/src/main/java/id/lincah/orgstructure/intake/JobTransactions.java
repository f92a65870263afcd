package id.lincah.orgstructure.intake;

import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;

/**
 * Transactions of a worker, for its own thread. Each looks at its end whether the job is still held under the same
 * epoch, so that a process that lost its lease without noticing, or a job cancelled meanwhile, leaves nothing behind.
 * No deadline of a request applies; a load may take minutes.
 */
@ApplicationScoped
class JobTransactions {
    private static final String LONG_WORK = """
            select set_config('statement_timeout', '1800000', true),
              set_config('idle_in_transaction_session_timeout', '300000', true)
            """;
    private static final String HELD =
            "update intake set rows_done = rows_done where id = $1 and agency_id = $2 and epoch = $3";

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);
    private static final int TRIES = 5;

    private final TenantTransaction transactions;

    JobTransactions(TenantTransaction transactions) {
        this.transactions = transactions;
    }

    <T> T run(Job job, Function<SqlConnection, Uni<T>> work) {
        return later(job, work).await().indefinitely();
    }

    /** The same, begun at once and beside what the worker does meanwhile; whoever needs the outcome waits for it. */
    <T> Uni<T> begin(Job job, Function<SqlConnection, Uni<T>> work) {
        var begun = later(job, work).memoize().indefinitely();
        begun.subscribe().with(done -> {}, seenByWhoWaits -> {});
        return begun;
    }

    private <T> Uni<T> later(Job job, Function<SqlConnection, Uni<T>> work) {
        return transactions.acrossAgencies(connection -> transactions
                .actFor(connection, job.caller())
                .chain(() -> connection.query(LONG_WORK).execute())
                .chain(() -> work.apply(connection))
                .call(() -> held(job, connection)));
    }

    /** Without a look at who holds the job: the statement does that itself. Tried again, for the connection was just cut. */
    void runThough(Job job, Function<SqlConnection, Uni<Void>> work) {
        transactions
                .sql(job.caller(), (unit, connection) -> work.apply(connection))
                .ifNoItem()
                .after(ANSWERS_WITHIN)
                .fail()
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
                .atMost(TRIES)
                .await()
                .indefinitely();
    }

    /** A unit for one stretch of such a transaction; {@link #record} writes what it gathered. */
    UnitOfWork unit(Job job) {
        return transactions.unit(job.caller());
    }

    Uni<Void> record(UnitOfWork unit, SqlConnection connection) {
        return transactions.record(connection, unit);
    }

    private static Uni<Void> held(Job job, SqlConnection connection) {
        return connection
                .preparedQuery(HELD)
                .execute(Tuple.of(job.id(), job.agency(), job.epoch()))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new LostJob();
                    }
                })
                .replaceWithVoid();
    }
}
