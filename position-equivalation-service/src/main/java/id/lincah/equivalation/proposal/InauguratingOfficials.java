package id.lincah.equivalation.proposal;

import id.lincah.equivalation.assessment.rules.Assessment;
import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.equivalation.proposal.rules.InaugurationFacts;
import id.lincah.equivalation.proposal.rules.InaugurationRules;
import id.lincah.equivalation.proposal.rules.InaugurationRules.Outcome;
import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Finding;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The day of the oath: every name is checked again, and only then does anybody hold the new position (R17-26). */
@ApplicationScoped
public class InauguratingOfficials {
    private static final String LOCK = "select * from proposal where agency_id = $1 and id = $2 for update";
    private static final String WAITING = OpenCase.SELECT + """
            where c.agency_id = $1 and c.proposal_id = $2 and c.state in ('APPOINTED', 'POSTPONED')
            order by c.id for update of c""";

    /** What became of the names; {@code late} marks a regional inauguration after the deadline. */
    public record Inaugurated(
            UUID id, ProposalState state, int inaugurated, int struckOff, int postponed, boolean late) {}

    /** A name after the check, with the duties that begin now. */
    record Checked(
            OpenCase open,
            FunctionalPosition position,
            InaugurationRules.Recheck recheck,
            List<Assessment.Duty> duties) {
        boolean is(Outcome outcome) {
            return recheck.outcome() == outcome;
        }

        List<String> codes() {
            return recheck.findings().stream().map(Finding::code).toList();
        }
    }

    private final FunctionalPositions catalogue;
    private final InaugurationRecords records;

    InauguratingOfficials(FunctionalPositions catalogue, InaugurationRecords records) {
        this.catalogue = catalogue;
        this.records = records;
    }

    public Uni<Answer> inaugurate(UUID id, ProposalCommands.Inaugurate command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency, id))
                .map(found -> requireReady(found, command, work))
                .chain(proposal -> db.preparedQuery(WAITING)
                        .execute(Tuple.of(agency, id))
                        .map(waiting -> check(waiting, command, proposal))
                        .chain(checked -> keep(proposal, checked, command, work, db)));
    }

    private static Row requireReady(RowSet<Row> found, ProposalCommands.Inaugurate command, UnitOfWork work) {
        if (found.size() == 0) {
            throw Problem.notFound();
        }
        var proposal = found.iterator().next();
        work.requireVersion(proposal.getLong("version"));
        var refusals = ProposalRules.refusals(facts(proposal, command));
        if (!refusals.isEmpty()) {
            throw Problem.ruleBroken("NOT_APPROVED", refusals);
        }
        var state = proposal.getString("state");
        if (!ProposalState.valueOf(state).mayBecome(ProposalState.INAUGURATED)) {
            throw Problem.conflict("PROPOSAL_STATE", Map.of("state", state));
        }
        return proposal;
    }

    private static ProposalFacts facts(Row proposal, ProposalCommands.Inaugurate command) {
        return new ProposalFacts(
                ProposalFacts.Act.INAUGURATE,
                AgencyKind.valueOf(proposal.getString("agency_kind")).isRegional(),
                null,
                proposal.getLocalDate("considered_on") != null,
                proposal.getLocalDate("approved_on") != null,
                command.heldOn(),
                ProposalFacts.Tally.NONE);
    }

    private List<Checked> check(RowSet<Row> waiting, ProposalCommands.Inaugurate command, Row proposal) {
        var cases = StreamSupport.stream(waiting.spliterator(), false)
                .map(OpenCase::new)
                .toList();
        if (cases.isEmpty()) {
            throw Problem.conflict("NOBODY_WAITS");
        }
        var absent = new HashSet<>(command.absentCaseIds());
        refuseStrangers(absent, cases);
        var effectiveOn = effectiveOn(proposal, command);
        return cases.stream()
                .map(open -> check(open, command, absent, effectiveOn))
                .toList();
    }

    private static void refuseStrangers(Set<UUID> absent, List<OpenCase> cases) {
        var strangers = new HashSet<>(absent);
        cases.forEach(open -> strangers.remove(open.id()));
        if (!strangers.isEmpty()) {
            throw Problem.faultyContent("ABSENT_UNKNOWN", List.of(new Violation("/absentCaseIds", "CASE_UNKNOWN")));
        }
    }

    private Checked check(OpenCase open, ProposalCommands.Inaugurate command, Set<UUID> absent, LocalDate effectiveOn) {
        var position = catalogue.find(open.functionalCode()).orElseThrow(Problem::notFound);
        var recheck = InaugurationRules.recheck(
                new InaugurationFacts(open.assessmentFacts(command.heldOn(), position), absent.contains(open.id())));
        var duties = EquivalationRules.assess(open.assessmentFacts(effectiveOn, position))
                .obligations();
        return new Checked(open, position, recheck, duties);
    }

    /** A position is held only after the oath, however early the decree takes effect. */
    private static LocalDate effectiveOn(Row proposal, ProposalCommands.Inaugurate command) {
        var decreed = proposal.getLocalDate("effective_on");
        return decreed.isAfter(command.heldOn()) ? decreed : command.heldOn();
    }

    private Uni<Answer> keep(
            Row proposal,
            List<Checked> checked,
            ProposalCommands.Inaugurate command,
            UnitOfWork work,
            SqlConnection db) {
        var late = ProposalRules.RULES.examine(facts(proposal, command)).stream()
                .anyMatch(finding -> finding.code().equals("LATE_INAUGURATION"));
        var day = new InaugurationRecords.Day(
                proposal.getUUID("id"),
                proposal.getString("decree_number"),
                command.heldOn(),
                effectiveOn(proposal, command),
                late);
        return records.write(day, checked, work, db).map(counted -> answer(proposal, counted, work));
    }

    private static Answer answer(Row proposal, Row counted, UnitOfWork work) {
        var summary = new Inaugurated(
                proposal.getUUID("id"),
                ProposalState.INAUGURATED,
                counted.getInteger("inaugurated"),
                counted.getInteger("struck_off"),
                counted.getInteger("postponed"),
                counted.getBoolean("late"));
        work.audit(AuditEntry.of(
                "proposal.inaugurated",
                "proposal",
                summary.id(),
                Map.of(
                        "inaugurated", summary.inaugurated(),
                        "struckOff", summary.struckOff(),
                        "postponed", summary.postponed(),
                        "late", summary.late())));
        return Answer.ok(summary, counted.getLong("version"));
    }
}
