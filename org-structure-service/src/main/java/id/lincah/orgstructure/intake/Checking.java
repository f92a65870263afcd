package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Laid;
import id.lincah.orgstructure.importing.Laying;
import id.lincah.orgstructure.intake.checks.CellFault;
import id.lincah.orgstructure.intake.checks.FaultSeverity;
import id.lincah.orgstructure.intake.checks.IntakeChecks;
import id.lincah.orgstructure.intake.checks.IntakeRow;
import id.lincah.orgstructure.intake.checks.StoredStructure;
import io.smallrye.mutiny.Multi;
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
import java.util.function.Consumer;

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
    private static final String NEXT = """
            update intake set state = 'CHECKED', rows_done = coalesce(rows_total, 0), outcome = $3, faulty_rows = $4,
              attempts = 0
            where id = $1 and agency_id = $2
            """;

    private final JobTransactions transactions;
    private final Laying laying;
    private final Progress progress;
    private final Clock clock;

    Checking(JobTransactions transactions, Laying laying, Progress progress, Clock clock) {
        this.transactions = transactions;
        this.laying = laying;
        this.progress = progress;
        this.clock = clock;
    }

    void run(Job job) {
        new Round(job).run();
    }

    /** One check of one job. */
    private final class Round {
        private final Job job;
        private final Tally tally = new Tally();
        private final FaultyPlaces faulty = new FaultyPlaces();
        private Intake intake;
        private List<IntakeSheet> sheets;
        private StoredStructure stored;
        private SeenCodes seen;
        private int done;

        Round(Job job) {
            this.job = job;
        }

        void run() {
            transactions.run(job, this::begin);
            var checks = new IntakeChecks(intake.effectiveOn(), LocalDate.now(clock), stored);
            pass((sheet, row) -> {
                checks.survey(row);
                seen.add(row);
            });
            var faults = new ArrayList<FoundFault>();
            pass((sheet, row) -> {
                checks.check(row, fault -> note(sheet, fault, faults::add));
                if (faults.size() >= StagedRows.PAGE) {
                    keep(faults);
                }
            });
            keep(faults);
            transactions.run(job, this::compare);
        }

        private Uni<Void> begin(SqlConnection connection) {
            var of = Tuple.of(job.id(), job.agency());
            return connection
                    .preparedQuery(FORGET_FAULTS)
                    .execute(of)
                    .chain(() -> connection.preparedQuery(FORGET_DIFFERENCES).execute(of))
                    .chain(() -> Intake.one(job.id(), job.agency(), connection))
                    .invoke(found -> intake = found)
                    .chain(() -> IntakeSheet.all(job.id(), job.agency(), connection))
                    .invoke(found -> sheets = found.stream()
                            .filter(sheet -> sheet.dataset() != null)
                            .toList())
                    .chain(() -> new StoredNow(job.agency(), intake.effectiveOn(), connection).read(datasets()))
                    .invoke(found -> {
                        stored = found;
                        seen = new SeenCodes(found);
                    })
                    .replaceWithVoid();
        }

        /** Shows every row that is not left out, some thousands to a transaction. */
        private void pass(RowVisitor visitor) {
            for (var sheet : sheets) {
                long last = 0;
                for (var page = page(sheet, last); !page.isEmpty(); page = page(sheet, last)) {
                    for (var row : page) {
                        if (!row.leftOut()) {
                            visitor.visit(
                                    sheet,
                                    new IntakeRow(sheet.dataset(), sheet.name(), row.number(), row.named(sheet)));
                        }
                    }
                    last = page.get(page.size() - 1).number();
                    done += page.size();
                }
            }
        }

        private List<StagedRow> page(IntakeSheet sheet, long after) {
            progress.note(job, done).await().indefinitely();
            return transactions.run(
                    job, connection -> StagedRows.of(job, connection).after(sheet.number(), after));
        }

        private void note(IntakeSheet sheet, CellFault fault, Consumer<FoundFault> faults) {
            if (fault.severity() == FaultSeverity.ERROR) {
                faulty.add(sheet.number(), fault.row());
            }
            faults.accept(FoundFault.of(sheet.number(), fault));
        }

        private void keep(List<FoundFault> faults) {
            transactions.run(job, connection -> FoundFault.keep(job, faults, connection));
            faults.clear();
        }

        private Uni<Void> compare(SqlConnection connection) {
            GoodRows.Step step = (dataset, laid) -> take(dataset, laid, connection);
            return new GoodRows(laying, job, intake.effectiveOn(), sheets, faulty, connection, true, step)
                    .walk()
                    .chain(() -> missing(connection))
                    .chain(() -> finish(connection));
        }

        private Uni<Void> take(Dataset dataset, Laid laid, SqlConnection connection) {
            var differences = laid.differences();
            tally.add(dataset, laid.report());
            done += differences.size();
            var faults = laid.faults().stream().map(FoundFault::ofTrial).toList();
            return FoundFault.keep(job, faults, connection)
                    .chain(() -> FoundDifference.keep(job, dataset, differences, connection))
                    .chain(() -> progress.note(job, done));
        }

        private Uni<Void> missing(SqlConnection connection) {
            Uni<Void> kept = Uni.createFrom().voidItem();
            for (var dataset : datasets()) {
                tally.missing(dataset, seen.missingCount(dataset));
                kept = kept.chain(() -> Multi.createFrom()
                        .items(seen.missing(dataset))
                        .onItem()
                        .transformToUniAndConcatenate(
                                missing -> FoundDifference.keep(job, dataset, missing, connection))
                        .onItem()
                        .ignoreAsUni());
            }
            return kept;
        }

        private Set<Dataset> datasets() {
            var datasets = EnumSet.noneOf(Dataset.class);
            sheets.forEach(sheet -> datasets.add(sheet.dataset()));
            return datasets;
        }

        private Uni<Void> finish(SqlConnection connection) {
            sheets.forEach(sheet -> tally.faulty(sheet.dataset(), faulty.count(sheet.number())));
            return connection
                    .preparedQuery(NEXT)
                    .execute(Tuple.of(job.id(), job.agency(), tally.json(), faulty.count()))
                    .replaceWithVoid();
        }
    }

    private interface RowVisitor {
        void visit(IntakeSheet sheet, IntakeRow row);
    }
}
