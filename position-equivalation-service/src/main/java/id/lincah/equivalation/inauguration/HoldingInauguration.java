package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.equivalation.inauguration.InaugurationRecords.Written;
import id.lincah.equivalation.proposal.ProposalCommands;
import id.lincah.equivalation.proposal.ProposalState;
import id.lincah.equivalation.query.Rows;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day of the oath: every name is checked again, and only then does anybody hold the new position (R17-26). */
@ApplicationScoped
class HoldingInauguration {
    private static final String PROPOSAL_OF = "select proposal_id from inauguration where agency_id = $1 and id = $2";
    /** Asked name by name: joined with rows written moments ago, of which nothing is known yet, it took a quarter of a minute. */
    private static final String NAMES = OpenCase.SELECT + """
            where c.agency_id = $1 and c.state in ('APPOINTED', 'POSTPONED')
              and (select a.open from inauguration_attendance a
                where a.inauguration_id = $2 and a.case_id = c.id)
            order by c.id for update of c""";

    /** What became of the names of a proposal; {@code late} marks a regional inauguration after the deadline. */
    @Schema(name = "ProposalInaugurated")
    public record Inaugurated(
            UUID id, ProposalState state, int inaugurated, int struckOff, int postponed, boolean late) {}

    private final AppointedProposals proposals;
    private final Inaugurations inaugurations;
    private final SchedulingInauguration scheduling;
    private final CheckingNames checking;
    private final InaugurationRecords records;

    HoldingInauguration(
            AppointedProposals proposals,
            Inaugurations inaugurations,
            SchedulingInauguration scheduling,
            CheckingNames checking,
            InaugurationRecords records) {
        this.proposals = proposals;
        this.inaugurations = inaugurations;
        this.scheduling = scheduling;
        this.checking = checking;
        this.records = records;
    }

    /** A scheduled inauguration is held. */
    Uni<Answer> hold(UUID id, LocalDate heldOn, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(PROPOSAL_OF)
                .execute(Tuple.of(work.caller().agency(), id))
                .map(found -> {
                    if (found.size() == 0) {
                        throw Problem.notFound();
                    }
                    return found.iterator().next().getUUID("proposal_id");
                })
                .chain(proposalId -> proposals.lock(proposalId, heldOn, work, db))
                .chain(proposal -> inaugurations
                        .lock(db, id, InaugurationState.HELD, work)
                        .chain(() -> takeOath(id, proposal, heldOn, work, db)))
                .map(written -> InaugurationView.of(written.inauguration()))
                .map(view -> Answer.ok(view, view.version()));
    }

    /** Everybody of a proposal who waits is called and takes the oath in one command. */
    Uni<Answer> inaugurate(UUID proposalId, ProposalCommands.Inaugurate command, UnitOfWork work, SqlConnection db) {
        var everybody = new InaugurationCommands.Schedule(proposalId, command.heldOn(), null, null, null, null);
        return proposals
                .lock(proposalId, command.heldOn(), work, db)
                .invoke(proposal -> work.requireVersion(proposal.getLong("version")))
                .chain(proposal -> scheduling
                        .call(everybody, work, db)
                        .map(row -> row.getUUID("id"))
                        .call(id -> Marks.all(id, command.absentCaseIds(), db))
                        .chain(id -> takeOath(id, proposal, command.heldOn(), work, db)))
                .map(HoldingInauguration::summary);
    }

    private Uni<Written> takeOath(UUID id, Row proposal, LocalDate heldOn, UnitOfWork work, SqlConnection db) {
        var day = new InaugurationRecords.Day(
                id,
                proposal.getUUID("id"),
                proposal.getString("decree_number"),
                heldOn,
                AppointedProposals.effectiveOn(proposal, heldOn),
                AppointedProposals.isLate(proposal, heldOn));
        return Marks.absent(id, db)
                .chain(absent -> db.preparedQuery(NAMES)
                        .execute(Tuple.of(work.caller().agency(), id))
                        .map(found -> Rows.list(found, OpenCase::new))
                        .chain(names ->
                                checking.check(db, work.caller().agency(), names, absent, heldOn, day.effectiveOn())))
                .chain(checked -> records.write(day, checked, work, db))
                .invoke(written -> work.audit(told(written)));
    }

    private static AuditEntry told(Written written) {
        var held = InaugurationView.of(written.inauguration());
        return AuditEntry.of(
                "proposal.inaugurated",
                "proposal",
                held.proposalId(),
                Map.of(
                        "inauguration", held.id(),
                        "inaugurated", held.inaugurated(),
                        "struckOff", held.struckOff(),
                        "postponed", held.postponed(),
                        "late", held.late()));
    }

    private static Answer summary(Written written) {
        var proposal = written.proposal();
        return Answer.ok(
                new Inaugurated(
                        proposal.getUUID("id"),
                        ProposalState.INAUGURATED,
                        proposal.getInteger("inaugurated"),
                        proposal.getInteger("struck_off"),
                        proposal.getInteger("postponed"),
                        proposal.getBoolean("late")),
                proposal.getLong("version"));
    }
}
