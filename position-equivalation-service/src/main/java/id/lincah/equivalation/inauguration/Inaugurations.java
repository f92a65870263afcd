package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.query.Rows;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Inaugurations and their names, in plain SQL. */
@ApplicationScoped
class Inaugurations {
    private static final String LIST = """
            select * from inauguration where ($1::text is null or agency_id = $1) and ($2::uuid is null or proposal_id = $2)
              and ($3::text is null or state = $3) and ($4::date is null or planned_on >= $4)
              and ($5::date is null or planned_on <= $5) and ($6::uuid is null or id > $6) order by id limit $7""";
    private static final String ONE =
            "select * from inauguration where id = $1 and ($2::text is null or agency_id = $2)";
    private static final String LOCK = "select * from inauguration where agency_id = $1 and id = $2 for update";
    private static final String NAMES = """
            select a.*, o.name, o.nip, c.former_position_title, c.functional_code, c.level, c.decree_number, c.effective_on
            from inauguration_attendance a join equivalation_case c on c.id = a.case_id
            join official o on o.agency_id = a.agency_id and o.person_id = a.person_id
            where a.inauguration_id = $1
              and ($2::text is null or $2 = case when a.present is null then 'UNMARKED' when a.present then 'PRESENT'
                else 'ABSENT' end)
              and ($3::text is null or a.outcome = $3) and ($4::text is null or strpos(lower(o.name), lower($4)) > 0)
              and ($5::uuid is null or a.case_id > $5)
            order by a.case_id limit $6""";

    /** What a list is narrowed to; every part may be null; the days are inclusive. */
    record Filter(String agency, UUID proposalId, String state, LocalDate from, LocalDate to) {}

    /** What a list of names is narrowed to; {@code marked} is PRESENT, ABSENT or UNMARKED. */
    record NameFilter(String marked, String outcome, String text) {}

    Uni<List<InaugurationView>> list(SqlConnection db, Filter filter, UUID after, int rows) {
        var values = Tuple.tuple()
                .addString(filter.agency())
                .addUUID(filter.proposalId())
                .addString(filter.state())
                .addLocalDate(filter.from())
                .addLocalDate(filter.to())
                .addUUID(after)
                .addInteger(rows);
        return db.preparedQuery(LIST).execute(values).map(found -> Rows.list(found, InaugurationView::of));
    }

    /** @throws Problem 404 when absent or another agency's */
    Uni<InaugurationView> one(SqlConnection db, UUID id, String agency) {
        return db.preparedQuery(ONE).execute(Tuple.of(id, agency)).map(found -> InaugurationView.of(first(found)));
    }

    /** @throws Problem 404 when absent, 412 when the client saw another version */
    Uni<Row> lock(SqlConnection db, UUID id, UnitOfWork work) {
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(work.caller().agency(), id))
                .map(Inaugurations::first)
                .invoke(row -> work.requireVersion(row.getLong("version")));
    }

    /** @throws Problem also 409 when it cannot take the step */
    Uni<Row> lock(SqlConnection db, UUID id, InaugurationState next, UnitOfWork work) {
        return lock(db, id, work).invoke(row -> requireStep(row, next));
    }

    private static Row first(RowSet<Row> found) {
        if (found.size() == 0) {
            throw Problem.notFound();
        }
        return found.iterator().next();
    }

    static void requireStep(Row row, InaugurationState next) {
        var state = InaugurationState.valueOf(row.getString("state"));
        if (!state.mayBecome(next)) {
            throw Problem.conflict("INAUGURATION_STATE", Map.of("state", state.name()));
        }
    }

    Uni<List<AttendanceView>> names(SqlConnection db, UUID id, NameFilter filter, UUID after, int rows) {
        return db.preparedQuery(NAMES)
                .execute(Tuple.of(id, filter.marked(), filter.outcome(), filter.text(), after, rows))
                .map(found -> Rows.list(found, AttendanceView::of));
    }
}
