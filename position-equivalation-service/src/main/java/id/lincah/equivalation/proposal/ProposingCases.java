package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.regulation.AgencyKind;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts every aligned case of a simplification into one proposal. */
@ApplicationScoped
public class ProposingCases {
    private static final String ALIGNED = """
            select c.id, c.regulation_number, c.aligned_by, o.agency_kind
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.agency_id = $1 and c.scenario_id = $2 and c.state = 'ALIGNED' and c.proposal_id is null
            order by c.id for update of c""";
    private static final String INSERT = """
            insert into proposal (agency_id, name, scenario_id, agency_kind, reference_date, state, cases, proposed_by,
              proposed_on, late_proposal, without_documents)
            values ($1, $2, $3, $4, $5, 'PROPOSED', $6, $7, $8, $9, $10) returning id""";
    private static final String FOLLOW = """
            update equivalation_case set state = 'PROPOSED', version = version + 1, proposal_id = $2
            where agency_id = $1 and id = any($3)""";

    /** The proposal made and how many cases it holds. */
    @Schema(name = "ProposalMade")
    public record Proposed(UUID id, ProposalState state, int cases) {}

    private final PapersAtHand papers;
    private final LineWrites lines;
    private final Clock clock;

    ProposingCases(PapersAtHand papers, LineWrites lines, Clock clock) {
        this.papers = papers;
        this.lines = lines;
        this.clock = clock;
    }

    public Uni<Answer> propose(ProposalCommands.Propose command, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        return db.preparedQuery(ALIGNED)
                .execute(Tuple.of(caller.agency(), command.scenarioId()))
                .map(found -> check(found, caller.account()))
                .call(rows -> papers.require(command, work, db))
                .chain(rows -> insert(command, rows, work, db));
    }

    private LocalDate proposedOn(ProposalCommands.Propose command) {
        return command.proposedOn() == null ? LocalDate.now(clock) : command.proposedOn();
    }

    private static List<Row> check(RowSet<Row> found, String account) {
        if (found.size() == 0) {
            throw Problem.conflict("NOTHING_ALIGNED");
        }
        var rows = StreamSupport.stream(found.spliterator(), false).toList();
        if (rows.stream().anyMatch(row -> account.equals(row.getString("aligned_by")))) {
            throw Problem.forbidden("SELF_APPROVAL");
        }
        rows.stream().map(row -> facts(row, null)).map(ProposalRules::refusals).forEach(refusals -> {
            if (!refusals.isEmpty()) {
                throw Problem.ruleBroken("PROPOSAL_REFUSED", refusals);
            }
        });
        return rows;
    }

    private static ProposalFacts facts(Row row, LocalDate proposedOn) {
        return new ProposalFacts(
                ProposalFacts.Act.PROPOSE,
                kind(row).isRegional(),
                row.getString("regulation_number"),
                proposedOn,
                false,
                false,
                null,
                ProposalFacts.Tally.NONE);
    }

    private static boolean isLate(Row row, LocalDate proposedOn) {
        return ProposalRules.RULES.examine(facts(row, proposedOn)).stream()
                .anyMatch(finding -> finding.code().equals("LATE_PROPOSAL"));
    }

    private static AgencyKind kind(Row row) {
        return AgencyKind.valueOf(row.getString("agency_kind"));
    }

    private Uni<Answer> insert(ProposalCommands.Propose command, List<Row> rows, UnitOfWork work, SqlConnection db) {
        var caller = work.caller();
        var values = Tuple.tuple()
                .addString(caller.agency())
                .addString(command.name())
                .addUUID(command.scenarioId())
                .addString(kind(rows.get(0)).name())
                .addLocalDate(command.referenceDate())
                .addInteger(rows.size())
                .addString(caller.account())
                .addLocalDate(proposedOn(command))
                .addBoolean(isLate(rows.get(0), proposedOn(command)))
                .addString(command.withoutDocuments());
        var cases = rows.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
        return db.preparedQuery(INSERT)
                .execute(values)
                .map(inserted -> inserted.iterator().next().getUUID("id"))
                .call(id -> db.preparedQuery(FOLLOW)
                        .execute(Tuple.of(caller.agency(), id).addArrayOfUUID(cases)))
                .call(id -> lines.freeze(caller.agency(), id, cases, db))
                .invoke(id -> work.audit(AuditEntry.of(
                        "proposal.proposed", "proposal", id, Map.of("name", command.name(), "cases", cases.length))))
                .map(id -> Answer.created(
                        "/api/equivalation/v1/proposals/" + id,
                        new Proposed(id, ProposalState.PROPOSED, cases.length),
                        0L));
    }
}
