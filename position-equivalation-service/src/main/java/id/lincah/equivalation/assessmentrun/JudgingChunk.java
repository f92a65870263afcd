package id.lincah.equivalation.assessmentrun;

import id.lincah.equivalation.equivalationcase.JudgedCases;
import id.lincah.equivalation.equivalationcase.Judging;
import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.request.AuditEntry;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Judges one chunk in one transaction, behind the wall of the agency whose cases they are: read, judged, stored, told,
 * audited and counted, or nothing of it. Cases are not locked while they are judged; one that somebody changed meanwhile
 * is seen by its version, and the chunk begins again.
 */
@ApplicationScoped
class JudgingChunk {
    private static final String CLAIM = """
            select first_id, last_id from assessment_chunk
            where agency_id = $1 and run_id = $2 and number = $3 and open for update skip locked""";
    private static final String CASES = OpenCase.SELECT + """
            where c.agency_id = $1 and c.state = 'MAPPED' and c.id between $2 and $3
              and ($4::uuid is null or c.scenario_id = $4) and ($5::text is null or c.regime = $5)
            order by c.id""";
    private static final String DONE = """
            update assessment_chunk set open = false, done_at = clock_timestamp(), judged = $4, eligible = $5,
              conditional = $6, needs_review = $7, rejected = $8, with_top_up = $9, codes = $10
            where agency_id = $1 and run_id = $2 and number = $3""";
    private static final String FAILED = """
            update assessment_chunk set failures = failures + 1 where agency_id = $1 and run_id = $2 and number = $3""";

    /** A piece of a run. */
    record Chunk(int number, String agency) {}

    private final TenantTransaction transactions;
    private final Judging judging;

    JudgingChunk(TenantTransaction transactions, Judging judging) {
        this.transactions = transactions;
        this.judging = judging;
    }

    /** Does nothing when the chunk is done, held, or in the hands of another worker. */
    Uni<Void> judge(AssessmentRun run, Chunk chunk) {
        var work = transactions.unit(AssessmentRun.judge(run.id(), chunk.agency()));
        return transactions.acrossAgencies(db -> transactions
                .actFor(db, work.caller())
                .chain(() -> db.preparedQuery(CLAIM).execute(Tuple.of(chunk.agency(), run.id(), chunk.number())))
                .chain(claimed -> claimed.size() == 0
                        ? Uni.createFrom().voidItem()
                        : judge(run, chunk, claimed.iterator().next(), work, db))
                .call(() -> transactions.record(db, work)));
    }

    private Uni<Void> judge(AssessmentRun run, Chunk chunk, Row claimed, UnitOfWork work, SqlConnection db) {
        var range = Tuple.of(chunk.agency(), claimed.getUUID(0), claimed.getUUID(1), run.scenarioId(), run.regime());
        return judging.refresh(db)
                .chain(fresh -> db.preparedQuery(CASES).execute(range))
                .chain(found -> judging.judge(db, chunk.agency(), found, run.alignment()))
                .call(judged -> judged.write(work, run.startedBy(), db).invoke(judged::requireAll))
                .chain(judged -> keep(run, chunk, judged, work, db));
    }

    private static Uni<Void> keep(
            AssessmentRun run, Chunk chunk, JudgedCases judged, UnitOfWork work, SqlConnection db) {
        var tally = Tally.of(judged.cases());
        judged.tell(work);
        work.audit(AuditEntry.of("cases.assessed", "assessment-run", run.id(), change(run, chunk, judged, tally)));
        var values = Tuple.tuple()
                .addString(chunk.agency())
                .addUUID(run.id())
                .addInteger(chunk.number())
                .addInteger(judged.cases().size())
                .addInteger(tally.eligible())
                .addInteger(tally.conditional())
                .addInteger(tally.needsReview())
                .addInteger(tally.rejected())
                .addInteger(tally.withTopUp())
                .addJsonObject(new JsonObject(new LinkedHashMap<>(tally.codes())));
        return db.preparedQuery(DONE).execute(values).replaceWithVoid();
    }

    /** One line for the chunk: how many cases, what came of them, and a seal over every answer. */
    private static Map<String, Object> change(AssessmentRun run, Chunk chunk, JudgedCases judged, Tally tally) {
        return Map.of(
                "chunk", chunk.number(),
                "referenceDate", run.alignment().referenceDate(),
                "startedBy", run.startedBy(),
                "cases", judged.cases().size(),
                "tally", tally,
                "sha256", Seal.of(judged.cases()));
    }

    /** After some failures the chunk waits for a person. */
    Uni<Void> failed(AssessmentRun run, Chunk chunk) {
        return transactions.sql(
                AssessmentRun.judge(run.id(), chunk.agency()),
                (work, db) -> db.preparedQuery(FAILED)
                        .execute(Tuple.of(chunk.agency(), run.id(), chunk.number()))
                        .replaceWithVoid());
    }
}
