package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.spreadsheet.DatedPlan;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Job classes and allowances as of a day: what an agency set for itself goes before what holds for the nation. */
@ApplicationScoped
public class PositionValues {
    private static final String COLUMNS =
            "functional_code, level, job_class, monthly_allowance, valid_from, valid_to, source, standing";
    private static final String NATIONAL = "select " + COLUMNS + ", true as national from national_position_value v ";
    private static final String OWN = "select " + COLUMNS + ", false as national from position_value v ";
    private static final String AS_OF = NATIONAL + "where v.valid_during @> $2::date union all " + OWN
            + "where v.agency_id = $1 and v.valid_during @> $2::date";
    private static final String PERIODS = NATIONAL + "where v.functional_code = any($2) union all " + OWN
            + "where v.agency_id = $1 and v.functional_code = any($2)";
    private static final String LIST = "select * from (" + NATIONAL + "union all " + OWN + """
            where v.agency_id = $1) v where ($2::text is null or functional_code = $2)
              and ($3::date is null or daterange(valid_from, valid_to) @> $3)
              and ($4::text is null or concat_ws('/', functional_code, level, valid_from, national) > $4)
            order by concat_ws('/', functional_code, level, valid_from, national) limit $5""";

    private static final String GIVEN = """
            jsonb_to_recordset($1) as x(functional_code text, level text, job_class integer, monthly_allowance bigint,
              valid_from date, valid_to date, source text, standing text)
            """;
    private static final String SAME = "v.functional_code = x.functional_code and v.level = x.level ";
    private static final String SET = "set job_class = x.job_class, monthly_allowance = x.monthly_allowance,"
            + " valid_to = x.valid_to, source = x.source, standing = x.standing from ";

    /** By it every agency learns that its reviews of incomes rest on older values. */
    private static final String NEXT_REVISION = "update national_value_revision set revision = revision + 1";

    private static final String REVISED = "update national_position_value v set revision = n.revision"
            + " from national_value_revision n, " + GIVEN + "where " + SAME + "and v.valid_from = x.valid_from";

    /** One of the two tables; the agency's has one column more, which its own statements fill and ask for. */
    enum Table {
        NATIONAL("national_position_value", "", "", ""),
        OWN("position_value", "agency_id, ", "$2, ", "v.agency_id = $2 and ");

        private final String correct;
        private final String end;
        private final String begin;

        Table(String name, String column, String value, String condition) {
            this.correct = "update " + name + " v " + SET + GIVEN + "where " + condition + SAME
                    + "and v.valid_from = x.valid_from";
            this.end = "update " + name + " v set valid_to = x.valid_from from " + GIVEN + "where " + condition + SAME
                    + "and v.valid_from < x.valid_from and (v.valid_to is null or v.valid_to > x.valid_from)";
            this.begin = "insert into " + name + " (" + column + COLUMNS + ") select " + value + "x.* from " + GIVEN
                    + "order by x.functional_code, x.level, x.valid_from";
        }
    }

    /** The value of every position and level on a day, as one agency sees it. */
    public Uni<ValuesOfDay> asOf(SqlConnection db, String agency, LocalDate day) {
        return db.preparedQuery(AS_OF)
                .execute(Tuple.of(agency, day))
                .map(PositionValues::rows)
                .map(rows -> ValuesOfDay.of(day, rows));
    }

    /** Every period of these positions, the nation's and the agency's own. */
    public Uni<List<PositionValue>> periods(SqlConnection db, String agency, String[] functionalCodes) {
        return db.preparedQuery(PERIODS)
                .execute(Tuple.of(agency).addArrayOfString(functionalCodes))
                .map(PositionValues::rows);
    }

    Uni<List<PositionValue>> list(
            SqlConnection db, String agency, String functionalCode, LocalDate day, String after, int rows) {
        var values = Tuple.of(agency)
                .addString(functionalCode)
                .addLocalDate(day)
                .addString(after)
                .addInteger(rows);
        return db.preparedQuery(LIST).execute(values).map(PositionValues::rows);
    }

    Uni<List<PositionValue>> stored(SqlConnection db, Table table, String agency) {
        return table == Table.NATIONAL
                ? db.preparedQuery(NATIONAL).execute().map(PositionValues::rows)
                : db.preparedQuery(OWN + "where v.agency_id = $1")
                        .execute(Tuple.of(agency))
                        .map(PositionValues::rows);
    }

    private static List<PositionValue> rows(RowSet<Row> found) {
        return Rows.list(found, PositionValue::of);
    }

    /** The old period ends before the new one begins; the keys of the tables check the result. */
    Uni<Void> write(SqlConnection db, Table table, String agency, DatedPlan<PositionValue> plan) {
        return run(db, table.correct, table, agency, plan.corrected())
                .chain(done -> run(db, table.end, table, agency, plan.begun()))
                .chain(done -> run(db, table.begin, table, agency, plan.begun()))
                .chain(done -> table == Table.NATIONAL
                        ? revise(db, plan)
                        : Uni.createFrom().voidItem());
    }

    private static Uni<Void> revise(SqlConnection db, DatedPlan<PositionValue> plan) {
        var changed =
                Stream.concat(plan.corrected().stream(), plan.begun().stream()).toList();
        return db.preparedQuery(NEXT_REVISION).execute().chain(done -> run(db, REVISED, Table.NATIONAL, null, changed));
    }

    private static Uni<Void> run(SqlConnection db, String sql, Table table, String agency, List<PositionValue> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var values =
                Tuple.of(new JsonArray(rows.stream().map(PositionValue::json).toList()));
        return db.preparedQuery(sql)
                .execute(table == Table.OWN ? values.addString(agency) : values)
                .replaceWithVoid();
    }
}
