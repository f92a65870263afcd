package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the examiners said of single units, and whether the agency changed them since. */
final class RowRemarks {
    /** Beside a unit: the words of the last return, and whether they are mended. */
    static final String LATEST = """
            left join lateral (select r.remark, r.mended_at is not null as mended from scenario_remark r
              where r.scenario_id = su.scenario_id and r.unit_id = su.unit_id order by r.given_at desc limit 1) rr on true
            """;

    private static final String UNKNOWN = """
            select x.place - 1, x.code from unnest($2::text[]) with ordinality x (code, place)
            where not exists (select from scenario_unit su where su.scenario_id = $1 and su.code = x.code)
            order by x.place
            """;

    private static final String KEEP = """
            insert into scenario_remark (scenario_id, agency_id, unit_id, remark)
            select $1, $2, su.unit_id, x.remark from unnest($3::text[], $4::text[]) x (code, remark)
            join scenario_unit su on su.scenario_id = $1 and su.code = x.code
            """;

    private static final String MENDED = """
            update scenario_remark set mended_at = clock_timestamp()
            where scenario_id = $1 and unit_id = any($2::uuid[]) and mended_at is null
            """;

    private RowRemarks() {}

    /** @throws Problem 422 naming each row whose unit is not in the scenario */
    static Uni<Void> keep(Scenario scenario, List<ReturnScenario.RowRemark> rows, SqlConnection connection) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var codes = Columns.texts(rows, ReturnScenario.RowRemark::unitCode);
        var remarks = Columns.texts(rows, ReturnScenario.RowRemark::remark);
        return connection
                .preparedQuery(UNKNOWN)
                .execute(Tuple.of(scenario.id, codes))
                .map(unknown -> Rows.list(
                        unknown,
                        row -> new Violation(
                                "/rows/" + row.getLong(0) + "/unitCode",
                                "UNIT_NOT_IN_SCENARIO",
                                Map.of("value", row.getString(1)))))
                .invoke(RowRemarks::refuse)
                .flatMap(known ->
                        connection.preparedQuery(KEEP).execute(Tuple.of(scenario.id, scenario.agency, codes, remarks)))
                .replaceWithVoid();
    }

    private static void refuse(List<Violation> unknown) {
        if (!unknown.isEmpty()) {
            throw Problem.faultyContent("DECISIONS_FAULTY", unknown);
        }
    }

    static Uni<Void> mended(UUID scenarioId, UUID[] units, SqlConnection connection) {
        if (units.length == 0) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(MENDED)
                .execute(Tuple.of(scenarioId, units))
                .replaceWithVoid();
    }
}
