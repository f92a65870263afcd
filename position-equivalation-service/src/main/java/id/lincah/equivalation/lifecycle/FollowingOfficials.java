package id.lincah.equivalation.lifecycle;

import id.lincah.equivalation.credit.ClosingAccounts;
import id.lincah.equivalation.credit.FollowingCareers;
import id.lincah.equivalation.lifecycle.EndingService.Ending;
import id.lincah.equivalation.lifecycle.EndingService.Reason;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonPlaced;
import id.lincah.events.PersonUnplaced;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sees in what becomes of persons whether a functional service begins again or ends (R17-38). */
@ApplicationScoped
public class FollowingOfficials {
    private static final String FUNCTIONAL = "FUNGSIONAL";
    /** One look, since nearly all placements concern people with neither case nor account. */
    private static final String CONCERNED = """
            select exists (select from credit_account where agency_id = $1 and person_id = $2)
                or exists (select from equivalation_case where agency_id = $1 and person_id = $2) as concerned,
              exists (select from obligation where agency_id = $1 and person_id = $2 and state = 'MISSED'
                and consequence = 'DISMISSAL_TO_EXECUTOR' and ended_on <= $3) as dismissed""";

    private final EndingService ending;
    private final ClosingAccounts accounts;
    private final FollowingCareers careers;

    FollowingOfficials(EndingService ending, ClosingAccounts accounts, FollowingCareers careers) {
        this.ending = ending;
        this.accounts = accounts;
        this.careers = careers;
    }

    public Uni<Void> placed(PersonPlaced placed, UnitOfWork work, SqlConnection db) {
        return db.preparedQuery(CONCERNED)
                .execute(Tuple.of(work.caller().agency(), placed.personId(), placed.effectiveOn()))
                .map(rows -> rows.iterator().next())
                .chain(known -> known.getBoolean("concerned")
                        ? follow(placed, known, work, db)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> follow(PersonPlaced placed, Row known, UnitOfWork work, SqlConnection db) {
        if (placed.positionKind().equals(FUNCTIONAL)) {
            var again = new ClosingAccounts.Reopening(placed.personId(), placed.effectiveOn(), placed.reason());
            return accounts.reopen(List.of(again), work, db).chain(opened -> careers.placed(placed, work, db));
        }
        var dismissed = placed.positionKind().equals("PELAKSANA") && known.getBoolean("dismissed");
        var reason = dismissed ? Reason.DISMISSED : Reason.STRUCTURAL_POST;
        return ending.end(new Ending(placed.personId(), reason, placed.effectiveOn(), placed.positionId()), work, db);
    }

    /** A reason this service does not know is refused, not guessed. */
    public Uni<Void> left(PersonLeft left, UnitOfWork work, SqlConnection db) {
        return ending.end(
                new Ending(left.personId(), Reason.valueOf(left.reason()), left.effectiveOn(), null), work, db);
    }

    /** Still serves, but holds no post: a case goes on, since its rules ask for the post on the day itself. */
    public Uni<Void> unplaced(PersonUnplaced unplaced, UnitOfWork work, SqlConnection db) {
        return ending.leaveFunctionalPost(
                new Ending(unplaced.personId(), Reason.UNPLACED, unplaced.effectiveOn(), null), work, db);
    }
}
