package id.lincah.equivalation.assessmentrun;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The steps of a run, for the thread of the duty: planned, judged by some chunks at a time, ended. */
@ApplicationScoped
class RunWork {
    private static final Logger LOG = Logger.getLogger(RunWork.class);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    /** Then the leader shows that it lives; a chunk begun is ended first. */
    private static final Duration ROUND = Duration.ofSeconds(5);

    private static final String END = """
            update assessment_run r set version = r.version + 1, ended_at = clock_timestamp(),
              state = case when exists (select from assessment_chunk c where c.run_id = r.id and c.done_at is null)
                then 'FAILED' else 'DONE' end
            where r.agency_id = $1 and r.id = $2 and r.state = 'RUNNING'
              and not exists (select from assessment_chunk c where c.run_id = r.id and c.open and c.failures < $3)""";

    /** A run with work to do. */
    record Waiting(UUID id, String agency, boolean national, RunState state) {
        Caller owner() {
            return AssessmentRun.owner(id, agency, national);
        }
    }

    private final TenantTransaction transactions;
    private final PlanningRun planning;
    private final JudgingChunk judging;
    private final ObjectMapper json;
    private final int workers;

    RunWork(
            TenantTransaction transactions,
            PlanningRun planning,
            JudgingChunk judging,
            ObjectMapper json,
            @ConfigProperty(name = "position-equivalation.assessment-run.workers", defaultValue = "3") int workers) {
        this.transactions = transactions;
        this.planning = planning;
        this.judging = judging;
        this.json = json;
        this.workers = workers;
    }

    void plan(Waiting run) {
        planning.plan(read(run)).await().atMost(LIMIT);
    }

    /** As many of the chunks as can be begun in one round, some at a time. */
    void judge(Waiting waiting, List<JudgingChunk.Chunk> chunks) {
        var run = read(waiting);
        long end = System.nanoTime() + ROUND.toNanos();
        Multi.createFrom()
                .iterable(chunks)
                .onItem()
                .transformToUni(chunk -> System.nanoTime() - end < 0
                        ? judge(run, chunk)
                        : Uni.createFrom().voidItem())
                .merge(workers)
                .onItem()
                .ignoreAsUni()
                .await()
                .atMost(LIMIT);
    }

    private Uni<Void> judge(AssessmentRun run, JudgingChunk.Chunk chunk) {
        return judging.judge(run, chunk).onFailure().recoverWithUni(failure -> {
            // A message of the database may hold what stands in a row: only the kind of failure is logged.
            LOG.warnf(
                    "chunk %d of run %s: %s",
                    chunk.number(), run.id(), failure.getClass().getName());
            return judging.failed(run, chunk).onFailure().recoverWithNull();
        });
    }

    private AssessmentRun read(Waiting run) {
        return transactions
                .read(run.owner(), db -> AssessmentRun.one(run.agency(), run.id(), json, db))
                .await()
                .atMost(LIMIT);
    }

    /** @return whether the run ended now */
    boolean end(Waiting run) {
        Uni<Boolean> ended = transactions.sql(
                run.owner(),
                (work, db) -> db.preparedQuery(END)
                        .execute(Tuple.of(run.agency(), run.id(), AssessmentRunDuty.MOST_FAILURES))
                        .map(rows -> rows.rowCount() == 1));
        return ended.await().atMost(LIMIT);
    }
}
