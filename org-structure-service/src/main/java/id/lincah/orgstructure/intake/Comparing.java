package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Laid;
import id.lincah.orgstructure.importing.Laying;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The last pass of a check: lays the good rows over what is stored and keeps what differs. What differs is written over a
 * connection of its own, stretch by stretch, beside the laying; nobody is shown it before the check has ended, and a
 * repetition begins without it.
 */
@ApplicationScoped
class Comparing {
    private static final String NEXT = """
            update intake set state = 'CHECKED', rows_done = coalesce(rows_total, 0), outcome = $3, faulty_rows = $4,
              attempts = 0, expires_at = clock_timestamp() + make_interval(days => $5::integer)
            where id = $1 and agency_id = $2
            """;

    private final JobTransactions transactions;
    private final Laying laying;
    private final Progress progress;
    private final WaitingTime waiting;

    Comparing(JobTransactions transactions, Laying laying, Progress progress, WaitingTime waiting) {
        this.transactions = transactions;
        this.laying = laying;
        this.progress = progress;
        this.waiting = waiting;
    }

    /**
     * @param faulty rows set apart so far; those found now are added
     * @param done rows looked at in the passes before
     */
    Uni<Void> run(
            Job job, Intake intake, List<IntakeSheet> sheets, FaultyPlaces faulty, int done, SqlConnection connection) {
        return new Comparison(job, intake, sheets, faulty, done, connection).run();
    }

    private final class Comparison {
        private final Job job;
        private final Intake intake;
        private final List<IntakeSheet> sheets;
        private final FaultyPlaces faulty;
        private final SqlConnection connection;
        private final JobKeys keys;
        private final Tally tally = new Tally();
        private int done;

        Comparison(
                Job job,
                Intake intake,
                List<IntakeSheet> sheets,
                FaultyPlaces faulty,
                int done,
                SqlConnection connection) {
            this.job = job;
            this.intake = intake;
            this.sheets = sheets;
            this.faulty = faulty;
            this.done = done;
            this.connection = connection;
            this.keys = new JobKeys(job, connection);
        }

        Uni<Void> run() {
            return new GoodRows(laying, job, intake.effectiveOn(), sheets, faulty, connection, keys, this::take)
                    .walk()
                    .chain(() -> new MissingRows(job, intake.effectiveOn(), connection).keep(sheets, tally))
                    .chain(keys::forget)
                    .chain(this::finish);
        }

        private Uni<Void> take(Dataset dataset, Laid laid) {
            var differences = laid.differences();
            tally.add(dataset, laid.report());
            done += differences.size();
            var faults = laid.faults().stream().map(FoundFault::ofTrial).toList();
            return transactions
                    .begin(
                            job,
                            beside -> FoundFault.keep(job, faults, beside)
                                    .chain(() -> FoundDifference.keep(job, dataset, differences, beside)))
                    .chain(() -> progress.note(job, done));
        }

        private Uni<Void> finish() {
            sheets.forEach(sheet -> tally.faulty(sheet.dataset(), faulty.count(sheet.number())));
            var row = Tuple.of(job.id(), job.agency(), tally.json(), faulty.count(), waiting.days());
            return connection.preparedQuery(NEXT).execute(row).replaceWithVoid();
        }
    }
}
