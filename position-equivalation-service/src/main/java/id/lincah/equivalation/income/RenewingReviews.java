package id.lincah.equivalation.income;

import id.lincah.equivalation.query.Rows;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * INC-05: a change of the nation's allowances is an income change in every agency. Each agency's reviews are laid anew, a
 * stretch of holders at a time, with the mark behind them in the same transaction; another change meanwhile begins again.
 */
@ApplicationScoped
class RenewingReviews {
    private static final int STRETCH = 200;
    /** Waits for whoever reviews in this agency with what it read before the change. */
    private static final String LOCK = """
            select r.followed, r.revision, r.last_person, n.revision as nation
            from income_renewal r, national_value_revision n where r.agency_id = $1 for update of r""";

    private static final String BEGIN = """
            update income_renewal set revision = $2, last_person = null, reviewed = 0, started_at = clock_timestamp(),
              ended_at = null where agency_id = $1""";
    private static final String HOLDERS = """
            select distinct r.person_id as id from income_review r
            join equivalation_case c on c.agency_id = r.agency_id and c.person_id = r.person_id
            where r.agency_id = $1 and ($3::uuid is null or r.person_id > $3)
              and c.functional_code in (select functional_code from national_position_value where revision > $2)
            order by r.person_id limit $4""";
    private static final String MARK = """
            update income_renewal set last_person = coalesce($2, last_person), reviewed = reviewed + $3,
              followed = case when $4 then revision else followed end,
              ended_at = case when $4 then clock_timestamp() end where agency_id = $1""";

    private final ComparedIncomes compared;
    private final ReviewingIncomes reviewing;
    private final TenantTransaction transactions;

    RenewingReviews(ComparedIncomes compared, ReviewingIncomes reviewing, TenantTransaction transactions) {
        this.compared = compared;
        this.reviewing = reviewing;
        this.transactions = transactions;
    }

    /** One stretch of an agency. @return how many officials; nothing when its reviews follow the nation's values */
    Uni<Integer> goOn(String agency) {
        var caller = Caller.system("position-equivalation", agency, "reviews-" + UUID.randomUUID());
        return transactions.sql(
                caller,
                (work, db) -> db.preparedQuery(LOCK)
                        .execute(Tuple.of(agency))
                        .map(found -> found.iterator().next())
                        .chain(mark -> begin(db, agency, mark)
                                .chain(last -> stretch(db, agency, mark.getLong("followed"), last))));
    }

    /** @return the last person of the stretch before; null when the renewal begins */
    private static Uni<UUID> begin(SqlConnection db, String agency, Row mark) {
        var nation = mark.getLong("nation");
        return mark.getLong("revision") >= nation
                ? Uni.createFrom().item(mark.getUUID("last_person"))
                : db.preparedQuery(BEGIN).execute(Tuple.of(agency, nation)).map(begun -> null);
    }

    private Uni<Integer> stretch(SqlConnection db, String agency, long followed, UUID last) {
        return db.preparedQuery(HOLDERS)
                .execute(Tuple.of(agency, followed, last, STRETCH))
                .map(Rows::ids)
                .call(holders -> holders.length == 0
                        ? Uni.createFrom().voidItem()
                        : compared.lock(db, agency, holders).chain(known -> reviewing.review(db, agency, known)))
                .call(holders -> db.preparedQuery(MARK)
                        .execute(Tuple.of(
                                agency,
                                holders.length == 0 ? null : holders[holders.length - 1],
                                holders.length,
                                holders.length < STRETCH)))
                .map(holders -> holders.length);
    }
}
