package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Laid;
import id.lincah.orgstructure.importing.Laying;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One load of one job: stretch by stretch, in the transaction it is given. */
final class Load {
    private static final String NEXT = """
            update intake set state = 'LOADED', rows_done = coalesce(rows_total, 0), outcome = outcome || $3,
              faulty_rows = $4, ended_at = clock_timestamp(), attempts = 0
            where id = $1 and agency_id = $2
            """;
    /**
     * A connection keeps the plans of its foreign keys. One made while a table was small reads all of it for every row, and
     * within this transaction nothing tells the planner that it grew: 5,000 rows over a million take hours then.
     */
    private static final String PLAN_ANEW = "discard plans";
    /**
     * What was written leans on what stands already, so these hold after every stretch; checked then, the time they take
     * shows in the progress, and the end of the transaction is short. Whatever rows far apart may exchange waits for it.
     */
    private static final String CHECK_NOW = "set constraints %1$s immediate; set constraints %1$s deferred"
            .formatted("unit_under_standing_parent, position_in_standing_unit, placed_in_standing_position");

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

    private final Laying laying;
    private final JobTransactions transactions;
    private final Progress progress;
    private final Job job;
    private final Tally tally = new Tally();
    private Intake intake;
    private FaultyPlaces faulty;
    private int done;

    Load(Job job, Laying laying, JobTransactions transactions, Progress progress) {
        this.job = job;
        this.laying = laying;
        this.transactions = transactions;
        this.progress = progress;
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
        return new GoodRows(laying, job, intake.effectiveOn(), sheets, faulty, connection, null, step).walk();
    }

    private Uni<Void> store(Dataset dataset, Laid laid, SqlConnection connection) {
        if (!laid.faults().isEmpty() && intake.loading() == LoadWhat.ALL_OR_NOTHING) {
            throw new Loading.Overtaken();
        }
        var faults = laid.faults().stream().map(FoundFault::of).toList();
        tally.add(dataset, laid.report());
        done += laid.report().rows();
        var unit = transactions.unit(job);
        return connection
                .query(PLAN_ANEW)
                .execute()
                .chain(() -> laid.write(unit, gathering -> tell(gathering, connection), connection))
                .chain(() -> transactions.record(unit, connection))
                .chain(() -> connection.query(CHECK_NOW).execute())
                .chain(() -> FoundFault.keep(job, faults, connection))
                .chain(() -> progress.note(job, done));
    }

    /** What is told of all units of a job is written some thousands at a time. */
    private Uni<Void> tell(Function<UnitOfWork, Uni<Void>> gathering, SqlConnection connection) {
        var unit = transactions.unit(job);
        return gathering.apply(unit).chain(() -> transactions.record(unit, connection));
    }

    private Uni<Void> finish(SqlConnection connection) {
        var unit = transactions.unit(job);
        unit.audit(AuditEntry.of(
                "intake.loaded",
                "intake",
                job.id(),
                Map.of("what", intake.loading().name(), "counts", tally.json().getMap())));
        return transactions
                .record(unit, connection)
                .chain(() -> faulty.count() == 0
                        ? remember(connection)
                        : Uni.createFrom().voidItem())
                .chain(() -> connection
                        .preparedQuery(NEXT)
                        .execute(Tuple.of(job.id(), job.agency(), tally.loaded(), faulty.count())))
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
