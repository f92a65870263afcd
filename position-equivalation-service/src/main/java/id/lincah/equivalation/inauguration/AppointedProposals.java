package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.proposal.ProposalState;
import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.regulation.AgencyKind;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The proposal whose officials take the oath; it is locked first, so two inaugurations of it come one after the other. */
@ApplicationScoped
class AppointedProposals {
    private static final String LOCK = "select * from proposal where agency_id = $1 and id = $2 for update";

    /** @throws Problem 404 when absent, 422 before its approval (R17-25), 409 when its stage allows no oath */
    Uni<Row> lock(UUID id, LocalDate day, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(work.caller().agency(), id))
                .map(found -> requireAppointed(found, day));
    }

    private static Row requireAppointed(RowSet<Row> found, LocalDate day) {
        if (found.size() == 0) {
            throw Problem.notFound();
        }
        var proposal = found.iterator().next();
        var refusals = ProposalRules.refusals(facts(proposal, day));
        if (!refusals.isEmpty()) {
            throw Problem.ruleBroken("NOT_APPROVED", refusals);
        }
        var state = proposal.getString("state");
        if (!ProposalState.valueOf(state).mayBecome(ProposalState.INAUGURATED)) {
            throw Problem.conflict("PROPOSAL_STATE", Map.of("state", state));
        }
        return proposal;
    }

    private static ProposalFacts facts(Row proposal, LocalDate day) {
        return new ProposalFacts(
                ProposalFacts.Act.INAUGURATE,
                AgencyKind.valueOf(proposal.getString("agency_kind")).isRegional(),
                null,
                null,
                proposal.getLocalDate("considered_on") != null,
                proposal.getLocalDate("approved_on") != null,
                day,
                ProposalFacts.Tally.NONE);
    }

    /** A late inauguration is flagged, not void (R17-24). */
    static boolean isLate(Row proposal, LocalDate day) {
        return ProposalRules.RULES.examine(facts(proposal, day)).stream()
                .anyMatch(finding -> finding.code().equals("LATE_INAUGURATION"));
    }

    /** A position is held only after the oath, however early the decree takes effect. */
    static LocalDate effectiveOn(Row proposal, LocalDate heldOn) {
        var decreed = proposal.getLocalDate("effective_on");
        return decreed.isAfter(heldOn) ? decreed : heldOn;
    }
}
