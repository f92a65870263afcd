package id.lincah.equivalation.official;

import id.lincah.events.PersonDisplaced;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonMerged;
import id.lincah.events.PersonPlaced;
import id.lincah.events.PersonUnplaced;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** The local copy of the officials, one row a person, as the persons topic last told. */
@ApplicationScoped
public class Officials {
    private static final String PLACE = """
            insert into official (agency_id, person_id, agency_kind, account, nip, name, birth_date, employment_status,
              education, education_field, grade, grade_since, deceased_on, position_id, position_title, position_kind,
              echelon, functional_code, functional_level, unit_id, unit_name, office_name, standing, left_on, effective_on, pension_from)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
              'SERVING', null, $23, $24)
            on conflict (agency_id, person_id) do update set agency_kind = excluded.agency_kind,
              account = excluded.account, nip = excluded.nip, name = excluded.name, birth_date = excluded.birth_date,
              employment_status = excluded.employment_status, education = excluded.education,
              education_field = excluded.education_field, grade = excluded.grade, grade_since = excluded.grade_since,
              deceased_on = excluded.deceased_on, position_id = excluded.position_id,
              position_title = excluded.position_title, position_kind = excluded.position_kind,
              echelon = excluded.echelon, functional_code = excluded.functional_code,
              functional_level = excluded.functional_level, unit_id = excluded.unit_id, unit_name = excluded.unit_name,
              office_name = excluded.office_name, standing = 'SERVING', left_on = null,
              effective_on = excluded.effective_on, pension_from = excluded.pension_from""";
    private static final String DISPLACE =
            "update official set standing = 'DISPLACED', effective_on = $3 where agency_id = $1 and person_id = $2";
    /** A displaced person keeps the case: the next step is on its way. */
    private static final String UNPLACE = """
            update official set standing = case when standing = 'SERVING' then 'UNPLACED' else standing end, left_on = $3
            where agency_id = $1 and person_id = $2""";

    private static final String LEAVE = """
            update official set standing = $3, left_on = $4,
              deceased_on = case when $3 = 'DECEASED' then $4 else deceased_on end
            where agency_id = $1 and person_id = $2""";

    private static final String MERGE = """
            update official o set standing = 'MERGED', left_on = $3 where agency_id = $1 and person_id = $2
              and not exists (select from equivalation_case c where c.agency_id = $1 and c.person_id = $2)
              and not exists (select from credit_account a where a.agency_id = $1 and a.person_id = $2)""";

    /** Keeps the whole state of a placement. Codes this service does not know are refused, not guessed. */
    public Uni<Void> place(SqlConnection db, String agency, PersonPlaced placed) {
        return db.preparedQuery(PLACE)
                .execute(PlacedOfficial.values(agency, placed))
                .replaceWithVoid();
    }

    /** @throws IllegalArgumentException for a person never placed: nothing is known that could be judged */
    public Uni<Void> displace(SqlConnection db, String agency, PersonDisplaced displaced) {
        return db.preparedQuery(DISPLACE)
                .execute(Tuple.of(agency, displaced.personId(), displaced.effectiveOn()))
                .invoke(Officials::requireOne)
                .replaceWithVoid();
    }

    /** @throws IllegalArgumentException for a person never placed */
    public Uni<Void> unplace(SqlConnection db, String agency, PersonUnplaced unplaced) {
        return db.preparedQuery(UNPLACE)
                .execute(Tuple.of(agency, unplaced.personId(), unplaced.effectiveOn()))
                .invoke(Officials::requireOne)
                .replaceWithVoid();
    }

    /** @throws IllegalArgumentException for a person never placed */
    public Uni<Void> leave(SqlConnection db, String agency, PersonLeft left) {
        return db.preparedQuery(LEAVE)
                .execute(Tuple.of(agency, left.personId(), left.reason(), left.effectiveOn()))
                .invoke(Officials::requireOne)
                .replaceWithVoid();
    }

    /**
     * Two records were one person. A record that has no case and no account simply ends; what hangs on it otherwise is
     * somebody's career and waits for a person to decide.
     *
     * @throws IllegalArgumentException for a person never placed, or one with a case or a credit account
     */
    public Uni<Void> merge(SqlConnection db, String agency, PersonMerged merged) {
        return db.preparedQuery(MERGE)
                .execute(Tuple.of(agency, merged.personId(), merged.effectiveOn()))
                .invoke(Officials::requireOne)
                .replaceWithVoid();
    }

    private static void requireOne(RowSet<Row> changed) {
        if (changed.rowCount() != 1) {
            throw new IllegalArgumentException("the person was never placed, or has a case or a credit account");
        }
    }
}
