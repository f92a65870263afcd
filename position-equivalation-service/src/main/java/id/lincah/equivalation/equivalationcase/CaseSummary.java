package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Cases by state and result, and for each simplification the persons it announced against the cases opened. */
public record CaseSummary(Map<String, Long> states, Map<String, Long> results, List<Expectation> simplifications) {
    private static final String STATES = """
            select state as name, count(*) as cases from equivalation_case
            where ($1::text is null or agency_id = $1) group by state""";
    private static final String RESULTS = """
            select result as name, count(*) as cases from equivalation_case
            where ($1::text is null or agency_id = $1) and result is not null group by result""";
    private static final String EXPECTED = """
            select s.scenario_id, s.agency_id, s.name, s.displaced,
              (select count(*) from equivalation_case c where c.agency_id = s.agency_id and c.scenario_id = s.scenario_id) as opened
            from simplification_expectation s where ($1::text is null or s.agency_id = $1)
            order by s.effective_on, s.scenario_id""";

    /** {@code displaced} persons were announced; those not opened go by transfer or retirement, or are on their way. */
    public record Expectation(UUID scenarioId, String agency, String name, int displaced, long opened) {}

    static Uni<CaseSummary> read(SqlConnection db, String agency) {
        return counts(db, STATES, agency)
                .chain(states -> counts(db, RESULTS, agency)
                        .chain(results -> db.preparedQuery(EXPECTED)
                                .execute(Tuple.of(agency))
                                .map(rows -> new CaseSummary(states, results, expectations(rows)))));
    }

    private static Uni<Map<String, Long>> counts(SqlConnection db, String sql, String agency) {
        return db.preparedQuery(sql).execute(Tuple.of(agency)).map(rows -> {
            Map<String, Long> counts = new TreeMap<>();
            rows.forEach(row -> counts.put(row.getString("name"), row.getLong("cases")));
            return counts;
        });
    }

    private static List<Expectation> expectations(RowSet<Row> rows) {
        return Rows.list(
                rows,
                row -> new Expectation(
                        row.getUUID("scenario_id"),
                        row.getString("agency_id"),
                        row.getString("name"),
                        row.getInteger("displaced"),
                        row.getLong("opened")));
    }
}
