package id.lincah.equivalation.careerpath;

import id.lincah.equivalation.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who took the oath in an inauguration, and the day from which it counts.
 *
 * @param day of the oath, or of the appointment when that comes after it
 */
record SwornOfficials(LocalDate day, List<UUID> persons) {
    private static final String SWORN = """
            select a.person_id, greatest(i.held_on, p.effective_on) as day
            from inauguration i join proposal p on p.id = i.proposal_id
            left join inauguration_attendance a on a.inauguration_id = i.id and a.outcome = 'INAUGURATED'
            where i.id = $1 and ($2::text is null or i.agency_id = $2) and i.state = 'HELD'""";

    /** @throws Problem 404 for an inauguration that was not held, or is another agency's */
    static Uni<SwornOfficials> of(UUID inauguration, String agency, SqlConnection db) {
        return db.preparedQuery(SWORN).execute(Tuple.of(inauguration, agency)).map(SwornOfficials::of);
    }

    private static SwornOfficials of(RowSet<Row> found) {
        if (found.size() == 0) {
            throw Problem.notFound();
        }
        var persons = Rows.list(found, row -> row.getUUID("person_id"));
        return new SwornOfficials(
                found.iterator().next().getLocalDate("day"),
                persons.stream().filter(person -> person != null).toList());
    }
}
