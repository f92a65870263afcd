package id.lincah.equivalation.obligation;

import id.lincah.equivalation.query.Rows;
import id.lincah.request.Problem;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads of duties, in plain SQL. */
final class Obligations {
    /** Stands for the day of a duty without a deadline, in the order of a list only. */
    static final LocalDate NO_DEADLINE = LocalDate.of(9999, 12, 31);

    private static final String SELECT = """
            select b.id, b.agency_id, b.person_id, o.name, o.unit_name, b.case_id, c.regime, b.code, b.due, b.state,
              b.version, b.reminders, b.met_on, b.proof_number, b.proof_date, b.consequence, b.ended_on, b.end_reason
            from obligation b
            join official o on o.agency_id = b.agency_id and o.person_id = b.person_id
            join equivalation_case c on c.agency_id = b.agency_id and c.id = b.case_id
            """;
    private static final String FILTER = """
            where ($1::text is null or b.agency_id = $1) and ($2::text is null or b.state = $2)
              and ($3::text is null or b.code = $3) and ($4::date is null or b.due < $4)
              and ($5::uuid is null or o.unit_id = $5)
            """;
    private static final String NEAREST_FIRST = SELECT + FILTER + """
              and ($6::date is null or (coalesce(b.due, date '9999-12-31'), b.id) > ($6, $7::uuid))
            order by coalesce(b.due, date '9999-12-31'), b.id limit $8""";
    private static final String FARTHEST_FIRST = SELECT + FILTER + """
              and ($6::date is null or (coalesce(b.due, date '9999-12-31'), b.id) < ($6, $7::uuid))
            order by coalesce(b.due, date '9999-12-31') desc, b.id desc limit $8""";
    private static final String ONE = SELECT + "where b.id = $1 and ($2::text is null or b.agency_id = $2)";

    /** What a list is narrowed to; every part may be null. */
    record Filter(String agency, String state, String code, LocalDate dueBefore, UUID unitId, String sort) {
        /** @throws Problem 400 for a sort that is not offered */
        String sql() {
            return switch (sort == null ? "due" : sort) {
                case "due" -> NEAREST_FIRST;
                case "-due" -> FARTHEST_FIRST;
                default -> throw Problem.badInput("?sort", "UNKNOWN_VALUE");
            };
        }
    }

    /** A duty with its version. */
    record Found(Obligation obligation, long version) {}

    private Obligations() {}

    static Uni<List<Obligation>> page(SqlConnection db, Filter filter, Window window) {
        return window.isFirst()
                ? list(db, filter, null, null, window.fetch())
                : list(db, filter, LocalDate.parse(window.after(0)), UUID.fromString(window.after(1)), window.fetch());
    }

    static Uni<List<Obligation>> list(SqlConnection db, Filter filter, LocalDate afterDay, UUID afterId, int rows) {
        var values = Tuple.tuple()
                .addString(filter.agency())
                .addString(filter.state())
                .addString(filter.code())
                .addLocalDate(filter.dueBefore())
                .addUUID(filter.unitId())
                .addLocalDate(afterDay)
                .addUUID(afterId)
                .addInteger(rows);
        return db.preparedQuery(filter.sql()).execute(values).map(found -> Rows.list(found, Obligation::of));
    }

    /** @throws Problem 404 when absent or another agency's */
    static Uni<Found> one(SqlConnection db, UUID id, String agency) {
        return db.preparedQuery(ONE).execute(Tuple.of(id, agency)).map(found -> {
            if (found.size() == 0) {
                throw Problem.notFound();
            }
            var row = found.iterator().next();
            return new Found(Obligation.of(row), row.getLong("version"));
        });
    }
}
