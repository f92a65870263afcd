package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What positions cost, by kind and echelon or level, as an agency stated it. */
final class AllowanceRates {
    private static final String FORGET = "delete from allowance_rate where agency_id = $1";

    private static final String KEEP = """
            insert into allowance_rate (agency_id, label, monthly, valid_from, valid_to, source, example)
            select $1, x.* from unnest($2::text[], $3::numeric[], $4::date[], $5::date[], $6::text[], $7::boolean[]) x
            """;

    private static final String ALL = """
            select label, monthly, valid_from, valid_to, source, example from allowance_rate where agency_id = $1
            order by label, valid_from
            """;

    private static final String ON_DAY =
            "select label, monthly from allowance_rate where agency_id = $1 and valid_during @> $2::date";

    private AllowanceRates() {}

    /**
     * A rate as kept.
     *
     * @param position kind and echelon or level, e.g. {@code PENGAWAS IV.a}
     */
    public record RateView(
            String position,
            BigDecimal monthly,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            boolean example) {
        static final List<String> CSV = List.of("position", "monthly", "valid_from", "valid_to", "source", "example");

        List<Object> cells() {
            return Arrays.asList(position, monthly, validFrom, validTo, source, example);
        }
    }

    /** All rates of an agency. */
    @Schema(name = "AllowanceRates")
    public record Rates(List<RateView> items) {}

    static Uni<Void> set(SetAllowanceRates command, UnitOfWork uow, SqlConnection connection) {
        var rows = command.rows();
        var values = Tuple.tuple()
                .addValue(uow.caller().agency())
                .addValue(Columns.texts(rows, SetAllowanceRates.Rate::label))
                .addValue(rows.stream().map(SetAllowanceRates.Rate::monthly).toArray(BigDecimal[]::new))
                .addValue(Columns.dates(rows, SetAllowanceRates.Rate::validFrom))
                .addValue(Columns.dates(rows, SetAllowanceRates.Rate::validTo))
                .addValue(Columns.texts(rows, SetAllowanceRates.Rate::source))
                .addValue(Columns.flags(rows, row -> Boolean.TRUE.equals(row.example())));
        return connection
                .preparedQuery(FORGET)
                .execute(Tuple.of(uow.caller().agency()))
                .flatMap(gone -> connection.preparedQuery(KEEP).execute(values))
                .replaceWithVoid();
    }

    static Uni<List<RateView>> all(String agency, SqlConnection connection) {
        return connection
                .preparedQuery(ALL)
                .execute(Tuple.of(agency))
                .map(rows -> Rows.list(
                        rows,
                        row -> new RateView(
                                row.getString(0),
                                row.getBigDecimal(1),
                                row.getLocalDate(2),
                                row.getLocalDate(3),
                                row.getString(4),
                                row.getBoolean(5))));
    }

    static Uni<Map<String, BigDecimal>> on(String agency, LocalDate day, SqlConnection connection) {
        return connection.preparedQuery(ON_DAY).execute(Tuple.of(agency, day)).map(rows -> {
            var rates = new HashMap<String, BigDecimal>();
            rows.forEach(row -> rates.put(row.getString(0), row.getBigDecimal(1)));
            return rates;
        });
    }
}
