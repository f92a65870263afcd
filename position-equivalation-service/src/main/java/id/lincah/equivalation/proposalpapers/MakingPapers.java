package id.lincah.equivalation.proposalpapers;

import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes the papers that were ordered, some officials at a time: read, made while no transaction is open, and kept with the
 * mark behind them in one. A process that dies has kept all of a stretch or nothing of it.
 */
@ApplicationScoped
class MakingPapers {
    private static final Logger LOG = Logger.getLogger(MakingPapers.class);
    private static final int MOST_FAILURES = 5;
    private static final String ANEW = """
            update paper_job set basis = $3, last_case = null, done = 0, officials = $4
            where id = $1 and state = 'RUNNING' and basis = $2""";
    private static final String MARK = """
            update paper_job set last_case = $3, done = done + $4, state = case when $5 then 'DONE' else state end,
              ended_at = case when $5 then clock_timestamp() end
            where id = $1 and state = 'RUNNING' and basis = $2 and last_case is not distinct from $6""";
    private static final String FAILED = """
            update paper_job set failures = failures + 1,
              state = case when failures + 1 >= $2 then 'FAILED' else state end,
              ended_at = case when failures + 1 >= $2 then clock_timestamp() end
            where id = $1 and state = 'RUNNING'""";
    private static final String KEEP = """
            insert into paper_part (agency_id, job_id, name, content)
            select $1, $2, f.name, f.content from unnest($3::text[], $4::bytea[]) as f(name, content)""";
    private static final String FORGET = "delete from paper_part where job_id = $1";

    private final TenantTransaction transactions;
    private final PaperStretches stretches;
    private final PaperMakers makers;

    MakingPapers(TenantTransaction transactions, PaperStretches stretches, PaperMakers makers) {
        this.transactions = transactions;
        this.stretches = stretches;
        this.makers = makers;
    }

    /** One stretch of the oldest job of an agency. @return whether there was one: 1 or 0 */
    Uni<Integer> goOn(String agency) {
        var caller = Caller.system("position-equivalation", agency, "papers-" + UUID.randomUUID());
        return transactions
                .read(caller, db -> stretches.next(agency, caller, db))
                .chain(stretch -> stretch == null
                        ? Uni.createFrom().item(0)
                        : make(stretch, caller)
                                // One agency's trouble must not hold up the papers of the next.
                                .onFailure()
                                .recoverWithUni(failure -> failed(stretch.id(), failure, caller))
                                .replaceWith(1));
    }

    private Uni<Void> make(PaperStretch stretch, Caller caller) {
        if (stretch.isOutdated()) {
            return transactions.sql(caller, (work, db) -> begin(stretch, db));
        }
        return Uni.createFrom()
                .item(stretch::files)
                .runSubscriptionOn(makers.threads())
                .chain(files -> transactions.sql(caller, (work, db) -> keep(stretch, files, caller.agency(), db)));
    }

    /** Proposal or letterhead changed under the job: what was made no longer fits what is to come. */
    private static Uni<Void> begin(PaperStretch stretch, SqlConnection db) {
        var anew = stretch.anew().requireComplete();
        return db.preparedQuery(FORGET)
                .execute(Tuple.of(stretch.id()))
                .chain(() -> db.preparedQuery(ANEW)
                        .execute(Tuple.of(
                                stretch.id(),
                                stretch.job().getString("basis"),
                                anew.terms().basis(),
                                anew.officials())))
                .replaceWithVoid();
    }

    /** Called off or begun anew in the meantime, the job is marked no more, and the papers are not kept. */
    private static Uni<Void> keep(PaperStretch stretch, List<PaperFile> files, String agency, SqlConnection db) {
        var mark = Tuple.of(stretch.id(), stretch.job().getString("basis"), stretch.mark())
                .addInteger(stretch.people().size())
                .addBoolean(stretch.isLast())
                .addUUID(stretch.job().getUUID("last_case"));
        var names = files.stream().map(PaperFile::name).toArray(String[]::new);
        var contents = files.stream().map(file -> Buffer.buffer(file.content())).toArray(Buffer[]::new);
        return db.preparedQuery(MARK)
                .execute(mark)
                .chain(marked -> marked.rowCount() == 0
                        ? Uni.createFrom().voidItem()
                        : db.preparedQuery(KEEP)
                                .execute(Tuple.of(agency, stretch.id())
                                        .addArrayOfString(names)
                                        .addValue(contents))
                                .replaceWithVoid());
    }

    /** After some failures the job waits for nobody any more; it can be ordered again. */
    private Uni<Void> failed(UUID job, Throwable failure, Caller caller) {
        LOG.warnf("papers of job %s: %s", job, failure.getClass().getName());
        return transactions.sql(
                caller,
                (work, db) -> db.preparedQuery(FAILED)
                        .execute(Tuple.of(job, MOST_FAILURES))
                        .replaceWithVoid());
    }
}
