package id.lincah.equivalation.credit;

import id.lincah.events.PersonPlaced;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a placement says of level and grade, written down once and under its own day; an account whose level thereby
 * turns out to be another is replayed. Of the grade a placement tells the whole truth, of the level only since when it
 * is held here.
 */
@ApplicationScoped
public class FollowingCareers {
    private static final String PLACEMENT = "PLACEMENT";
    private static final String LEVEL = "LEVEL";

    /** Two records of one grade are one that was corrected; a decree gives way to a correction only, once its day has come. */
    private static final String CORRECT_GRADE = """
            update career_step set taken_back = true
            where agency_id = $1 and person_id = $2 and what = 'GRADE' and not taken_back
              and (origin <> 'DECREE' or $5 and since <= $6)
              and (value = $3 and since <> $4 or since > $4)""";

    private static final String CORRECT_LEVEL = """
            update career_step set taken_back = true
            where agency_id = $1 and person_id = $2 and what = 'LEVEL' and not taken_back and origin = 'PLACEMENT'
              and $5 and value <> $3 and since >= $4
            returning value""";

    private static final String MOVE = """
            update credit_account set functional_code = $3, version = version + 1
            where agency_id = $1 and person_id = $2 and functional_code <> $3""";

    private final CareerSteps steps;
    private final Posting posting;

    FollowingCareers(CareerSteps steps, Posting posting) {
        this.steps = steps;
        this.posting = posting;
    }

    /** Runs inside the inbox's transaction; a person without an account is left alone. Told twice it changes nothing. */
    public Uni<Void> placed(PersonPlaced placed, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        var person = placed.personId();
        return db.preparedQuery(
                        "select person_id from credit_account where agency_id = $1 and person_id = $2 for update")
                .execute(Tuple.of(agency, person))
                .chain(known -> known.size() == 0
                        ? Uni.createFrom().voidItem()
                        : steps.rememberOpenings(List.of(person), agency, db).chain(() -> keep(placed, work, db)));
    }

    private Uni<Void> keep(PersonPlaced placed, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return correct(placed, agency, db)
                .chain(corrected ->
                        steps.add(told(placed), PLACEMENT, agency, db).map(added -> corrected || names(added, LEVEL)))
                .call(changed -> placed.functionalCode() == null
                        ? Uni.createFrom().voidItem()
                        : db.preparedQuery(MOVE).execute(Tuple.of(agency, placed.personId(), placed.functionalCode())))
                .chain(changed -> changed
                        ? posting.replay(List.of(placed.personId()), work, db).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    /** @return whether a level was taken back */
    private static Uni<Boolean> correct(PersonPlaced placed, String agency, SqlConnection db) {
        var corrected = placed.reason().equals("CORRECTED");
        var grade = Tuple.of(
                agency, placed.personId(), placed.grade(), placed.gradeSince(), corrected, placed.effectiveOn());
        var level = Tuple.of(
                agency,
                placed.personId(),
                placed.functionalLevel() == null ? "" : placed.functionalLevel(),
                placed.effectiveOn(),
                corrected && placed.functionalLevel() != null);
        return db.preparedQuery(CORRECT_GRADE)
                .execute(grade)
                .chain(done -> db.preparedQuery(CORRECT_LEVEL).execute(level))
                .map(taken -> taken.size() > 0);
    }

    private static List<CareerSteps.Step> told(PersonPlaced placed) {
        var told = new ArrayList<CareerSteps.Step>();
        if (!placed.employmentStatus().equals("PPPK")) {
            told.add(step(placed, "GRADE", placed.grade()));
        }
        if (placed.functionalLevel() != null) {
            told.add(step(placed, LEVEL, placed.functionalLevel()));
        }
        return told;
    }

    private static CareerSteps.Step step(PersonPlaced placed, String what, String value) {
        var since = what.equals(LEVEL) ? placed.effectiveOn() : placed.gradeSince();
        return new CareerSteps.Step(placed.personId(), what, value, since, null, null);
    }

    private static boolean names(RowSet<Row> added, String what) {
        return StreamSupport.stream(added.spliterator(), false)
                .anyMatch(row -> row.getString("what").equals(what));
    }
}
