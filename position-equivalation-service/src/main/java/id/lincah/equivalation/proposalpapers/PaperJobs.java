package id.lincah.equivalation.proposalpapers;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Orders papers, looks how far they are, and calls them off. */
@ApplicationScoped
class PaperJobs {
    private static final String INSERT = """
            insert into paper_job (agency_id, proposal_id, state, basis, officials, requested_by)
            values ($1, $2, 'RUNNING', $3, $4, $5)
            on conflict (proposal_id) where state = 'RUNNING' do nothing returning *""";
    private static final String ONE = """
            select * from paper_job where proposal_id = $1 and id = $2 and ($3::text is null or agency_id = $3)""";
    private static final String CANCEL = """
            update paper_job set state = 'CANCELLED', version = version + 1, ended_at = clock_timestamp()
            where id = $1 returning *""";
    private static final String FORGET = "delete from paper_part where job_id = $1";

    private final PreparingPapers preparing;

    PaperJobs(PreparingPapers preparing) {
        this.preparing = preparing;
    }

    /** @throws Problem 422 as long as a place would stay empty, 409 while papers of the proposal are being made */
    Uni<Answer> order(UUID proposal, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        return preparing
                .read(proposal, caller, db)
                .map(PreparedPapers::requireComplete)
                .chain(prepared -> db.preparedQuery(INSERT)
                        .execute(Tuple.of(
                                prepared.terms().agency(),
                                proposal,
                                prepared.terms().basis(),
                                prepared.officials(),
                                caller.account())))
                .map(made -> {
                    if (made.size() == 0) {
                        throw Problem.conflict("PAPERS_UNDER_WAY");
                    }
                    return PaperJob.of(made.iterator().next());
                })
                .invoke(job -> work.audit(told(job, "proposal.papers-ordered", caller)))
                .map(job -> new Answer(202, job, job.version(), path(job)));
    }

    private static String path(PaperJob job) {
        return "/api/equivalation/v1/proposal-papers/" + job.proposalId() + "/jobs/" + job.id();
    }

    /** @throws Problem 404 when there is no such job for the caller */
    Uni<PaperJob> one(UUID proposal, UUID id, Caller caller, SqlConnection db) {
        return find(ONE, proposal, id, caller, db);
    }

    private static Uni<PaperJob> find(String sql, UUID proposal, UUID id, Caller caller, SqlConnection db) {
        return db.preparedQuery(sql)
                .execute(Tuple.of(proposal, id, Readers.scope(caller, null)))
                .map(found -> {
                    if (found.size() == 0) {
                        throw Problem.notFound();
                    }
                    return PaperJob.of(found.iterator().next());
                });
    }

    /** Called off or given back: in both cases the papers made so far are forgotten. */
    Uni<Answer> cancel(UUID proposal, UUID id, UnitOfWork work, SqlConnection db) {
        return find(ONE + " for update", proposal, id, work.caller(), db)
                .invoke(job -> {
                    work.requireVersion(job.version());
                    if (!job.isRunning()) {
                        throw Problem.conflict(
                                "PAPER_JOB_STATE", Map.of("state", job.state().name()));
                    }
                })
                .call(job -> db.preparedQuery(FORGET).execute(Tuple.of(id)))
                .chain(job -> db.preparedQuery(CANCEL).execute(Tuple.of(id)))
                .map(rows -> PaperJob.of(rows.iterator().next()))
                .invoke(job -> work.audit(told(job, "proposal.papers-cancelled", work.caller())))
                .map(job -> Answer.ok(job, job.version()));
    }

    /** Papers leave the service: a line in the audit trail of the agency they are about. @throws Problem 409 before */
    Uni<PaperJob> take(UUID proposal, UUID id, UnitOfWork work, SqlConnection db) {
        return one(proposal, id, work.caller(), db)
                .invoke(job -> {
                    if (job.state() != PaperJobState.DONE) {
                        throw Problem.conflict(
                                "PAPER_JOB_STATE", Map.of("state", job.state().name()));
                    }
                })
                .invoke(job -> work.audit(told(job, "proposal.papers-taken", work.caller())));
    }

    private static AuditEntry told(PaperJob job, String action, Caller caller) {
        return new AuditEntry(
                action,
                "proposal",
                job.proposalId().toString(),
                job.agency(),
                Map.of("job", job.id(), "officials", job.officials(), "readerAgency", caller.agency()));
    }
}
