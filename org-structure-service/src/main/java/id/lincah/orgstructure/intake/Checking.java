package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.intake.checks.FaultSeverity;
import id.lincah.orgstructure.intake.checks.IntakeChecks;
import id.lincah.orgstructure.intake.checks.IntakeRow;
import id.lincah.orgstructure.intake.checks.Neighbours;
import id.lincah.orgstructure.intake.checks.RowKeys;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * CHECKING: every row is surveyed, checked, and the good ones laid over what is stored. Nothing of the structure changes. A
 * repetition begins anew.
 */
@ApplicationScoped
class Checking {
    /** How often each row is looked at. */
    static final int PASSES = 3;

    private static final String FORGET_FAULTS = "delete from intake_fault where intake_id = $1 and agency_id = $2";
    private static final String FORGET_DIFFERENCES =
            "delete from intake_difference where intake_id = $1 and agency_id = $2";

    private final JobTransactions transactions;
    private final Comparing comparing;
    private final Progress progress;
    private final Clock clock;

    Checking(JobTransactions transactions, Comparing comparing, Progress progress, Clock clock) {
        this.transactions = transactions;
        this.comparing = comparing;
        this.progress = progress;
        this.clock = clock;
    }

    void run(Job job) {
        new Round(job).run();
    }

    /** One check of one job. */
    private final class Round {
        private final Job job;
        private final FaultyPlaces faulty = new FaultyPlaces();
        private Intake intake;
        private List<IntakeSheet> sheets;
        private IntakeChecks checks;

        Round(Job job) {
            this.job = job;
        }

        void run() {
            transactions.run(job, this::begin);
            var pages = new RowPages(job, sheets, transactions, progress);
            pages.pass((sheet, rows, connection) -> nothing(), (sheet, rows, none) -> survey(sheet, rows));
            pages.pass(this::neighbours, this::check);
            transactions.run(job, connection -> comparing.run(job, intake, sheets, faulty, pages.done(), connection));
        }

        private Uni<Void> begin(SqlConnection connection) {
            var of = Tuple.of(job.id(), job.agency());
            return connection
                    .preparedQuery(FORGET_FAULTS)
                    .execute(of)
                    .chain(() -> connection.preparedQuery(FORGET_DIFFERENCES).execute(of))
                    .chain(() -> new JobKeys(job, connection).forget())
                    .chain(() -> Intake.one(job.id(), job.agency(), connection))
                    .invoke(found -> intake = found)
                    .chain(() -> IntakeSheet.all(job.id(), job.agency(), connection))
                    .invoke(found -> sheets = found.stream()
                            .filter(sheet -> sheet.dataset() != null)
                            .toList())
                    .chain(() -> stored(connection).units(datasets()))
                    .invoke(units -> checks = new IntakeChecks(intake.effectiveOn(), LocalDate.now(clock), units))
                    .replaceWithVoid();
        }

        private static Uni<Void> nothing() {
            return Uni.createFrom().voidItem();
        }

        private void survey(IntakeSheet sheet, List<IntakeRow> rows) {
            rows.forEach(checks::survey);
            var keys = rows.stream().map(RowKeys::of).toList();
            transactions.run(job, connection -> new JobKeys(job, connection).write(sheet, keys));
        }

        private void check(IntakeSheet sheet, List<IntakeRow> rows, Neighbours neighbours) {
            var faults = new ArrayList<FoundFault>();
            for (var row : rows) {
                checks.check(row, neighbours, fault -> {
                    if (fault.severity() == FaultSeverity.ERROR) {
                        faulty.add(sheet.number(), fault.row());
                    }
                    faults.add(FoundFault.of(sheet.number(), fault));
                });
            }
            if (!faults.isEmpty()) {
                transactions.run(job, connection -> FoundFault.keep(job, faults, connection));
            }
        }

        private Uni<Neighbours> neighbours(IntakeSheet sheet, List<IntakeRow> rows, SqlConnection connection) {
            return new Surroundings(new JobKeys(job, connection), stored(connection), this::nameOf)
                    .of(sheet.dataset(), rows.stream().map(RowKeys::of).toList());
        }

        private String nameOf(int number) {
            return sheets.stream()
                    .filter(sheet -> sheet.number() == number)
                    .map(IntakeSheet::name)
                    .findFirst()
                    .orElseThrow();
        }

        private StoredNow stored(SqlConnection connection) {
            return new StoredNow(job.agency(), intake.effectiveOn(), connection);
        }

        private Set<Dataset> datasets() {
            var datasets = EnumSet.noneOf(Dataset.class);
            sheets.forEach(sheet -> datasets.add(sheet.dataset()));
            return datasets;
        }
    }
}
