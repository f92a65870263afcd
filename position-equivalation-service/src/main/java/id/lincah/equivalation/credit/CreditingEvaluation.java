package id.lincah.equivalation.credit;

import id.lincah.events.PerformanceEvaluated;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * A final evaluation is kept, whether or not there is an account, and the account is replayed from all that are kept. So
 * one that comes late, again, or changed after an objection leads to the balance that is right.
 */
@ApplicationScoped
public class CreditingEvaluation {
    /** Whoever opens an account locks the same row: neither misses what the other one writes. */
    private static final String LOCK =
            "select person_id from official where agency_id = $1 and person_id = $2 for update";

    private static final String KEEP = """
            insert into credit_evaluation (agency_id, evaluation_id, person_id, kind, year, from_month, months, predicate,
              final_on, code)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'NO_CREDIT_ACCOUNT')
            on conflict (agency_id, evaluation_id) do update set kind = excluded.kind, year = excluded.year,
              from_month = excluded.from_month, months = excluded.months, predicate = excluded.predicate,
              final_on = excluded.final_on, set_aside = null, recorded_at = now()""";

    private final Posting posting;

    CreditingEvaluation(Posting posting) {
        this.posting = posting;
    }

    /** Runs inside the inbox's transaction. */
    public Uni<Void> credit(PerformanceEvaluated evaluated, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency, evaluated.personId()))
                .chain(locked -> db.preparedQuery(KEEP).execute(values(evaluated, agency)))
                .chain(kept -> posting.replay(List.of(evaluated.personId()), work, db))
                .replaceWithVoid();
    }

    private static Tuple values(PerformanceEvaluated evaluated, String agency) {
        return Tuple.tuple()
                .addString(agency)
                .addUUID(evaluated.evaluationId())
                .addUUID(evaluated.personId())
                .addString(evaluated.kind())
                .addInteger(evaluated.year())
                .addInteger(evaluated.fromMonth())
                .addInteger(evaluated.months())
                .addString(evaluated.predicate())
                .addLocalDate(evaluated.finalOn());
    }
}
