package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Laid;
import id.lincah.orgstructure.importing.Laying;
import id.lincah.request.AuditEntry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * LOADING: all good rows, their audit and their events in one transaction. Whoever is interrupted leaves nothing behind, and
 * the next one does the same again.
 */
@ApplicationScoped
class Loading {
    private static final String NEXT = """
            update intake set state = 'LOADED', rows_done = coalesce(rows_total, 0), outcome = outcome || $3,
              faulty_rows = $4, ended_at = clock_timestamp(), attempts = 0
            where id = $1 and agency_id = $2
            """;
    /** The checks at the end of the transaction were planned when the tables were small. */
    private static final String PLAN_ANEW = "discard plans";

    private static final String CHECK_AGAIN = """
            update intake set state = 'CHECKING', rows_done = 0, attempts = 0 where id = $1 and agency_id = $2
            """;
    private static final String REMEMBER = """
            insert into import_record (agency_id, dataset, effective_on, fingerprint, rows)
            select f.agency_id, s.dataset, i.effective_on, f.fingerprint, sum(s.rows_read)::integer
            from intake i join intake_file f on f.intake_id = i.id
            join intake_sheet s on s.intake_id = i.id and s.file_no = f.file_no and s.dataset is not null
            where i.id = $1 and i.agency_id = $2
              and not exists (select from intake_repair r where r.intake_id = i.id)
            group by f.agency_id, s.dataset, i.effective_on, f.fingerprint
            on conflict do nothing
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
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("rows that were good are no longer", null, false, false);
        }
    }

    void run(Job job) {
        try {
            transactions.run(job, new Load(job)::begin);
        } catch (Overtaken again) {
            transactions.run(
                    job, connection -> connection.preparedQuery(CHECK_AGAIN).execute(Tuple.of(job.id(), job.agency())));
        }
    }

    /** One load of one job. */
    private final class Load {
        private final Job job;
        private final Tally tally = new Tally();
        private final List<FoundFault> faults = new ArrayList<>();
        private Intake intake;
        private FaultyPlaces faulty;
        private int done;

        Load(Job job) {
            this.job = job;
        }

        Uni<Void> begin(SqlConnection connection) {
            return Intake.one(job.id(), job.agency(), connection)
                    .invoke(found -> intake = found)
                    .chain(() -> FaultyPlaces.of(job.id(), job.agency(), connection))
                    .invoke(found -> faulty = found)
                    .chain(() -> IntakeSheet.all(job.id(), job.agency(), connection))
                    .flatMap(sheets -> walk(sheets, connection))
                    .chain(() -> finish(connection));
        }

        private Uni<Void> walk(List<IntakeSheet> sheets, SqlConnection connection) {
            GoodRows.Step step = (dataset, laid) -> store(dataset, laid, connection);
            return new GoodRows(laying, job, intake.effectiveOn(), sheets, faulty, connection, false, step).walk();
        }

        private Uni<Void> store(Dataset dataset, Laid laid, SqlConnection connection) {
            if (!laid.faults().isEmpty() && intake.loading() == LoadWhat.ALL_OR_NOTHING) {
                throw new Overtaken();
            }
            laid.faults().forEach(fault -> faults.add(FoundFault.of(fault)));
            tally.add(dataset, laid.report());
            done += laid.report().rows();
            var unit = transactions.unit(job);
            return laid.write(unit, connection)
                    .chain(() -> transactions.record(unit, connection))
                    .chain(() -> progress.note(job, done));
        }

        private Uni<Void> finish(SqlConnection connection) {
            var unit = transactions.unit(job);
            unit.audit(AuditEntry.of(
                    "intake.loaded",
                    "intake",
                    job.id(),
                    Map.of(
                            "what",
                            intake.loading().name(),
                            "counts",
                            tally.json().getMap())));
            return FoundFault.keep(job, faults, connection)
                    .chain(() -> transactions.record(unit, connection))
                    .chain(() -> faulty.count() == 0
                            ? remember(connection)
                            : Uni.createFrom().voidItem())
                    .chain(() -> connection
                            .preparedQuery(NEXT)
                            .execute(Tuple.of(job.id(), job.agency(), tally.loaded(), faulty.count())))
                    .chain(() -> connection.query(PLAN_ANEW).execute())
                    .replaceWithVoid();
        }

        /** The plain import knows these files from now on as well. */
        private Uni<Void> remember(SqlConnection connection) {
            return connection
                    .preparedQuery(REMEMBER)
                    .execute(Tuple.of(job.id(), job.agency()))
                    .replaceWithVoid();
        }
    }
}
