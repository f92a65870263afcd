package id.lincah.orgstructure.progress;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of an agency's way through the simplification: numbers, no unit and no person. An agency without a
 * scenario has not started.
 *
 * @param findings how many of each code the last check left open, most first
 */
record AgencyProgress(
        String agency,
        String name,
        AgencyKind kind,
        String province,
        Stage stage,
        int scenarios,
        List<LevelProgress> levels,
        LocalDate firstEffectiveOn,
        LocalDate completedOn,
        Map<String, Integer> findings,
        Instant lastActAt) {
    private static final String SELECT = """
            select a.code, a.name, a.kind, a.parent_code, coalesce(p.stage, 'NOT_STARTED'), coalesce(p.scenarios, 0),
              coalesce(p.administrators_before, 0), coalesce(p.administrators_removed, 0),
              coalesce(p.supervisors_before, 0), coalesce(p.supervisors_removed, 0),
              coalesce(p.echelon_v_before, 0), coalesce(p.echelon_v_removed, 0),
              p.first_effective_on, p.completed_on, p.findings, p.last_act_at
            from agency a left join agency_progress p on p.agency_id = a.code where\s""";

    /** A few hundred rows at most: the whole country. */
    static Uni<List<AgencyProgress>> read(Filter filter, SqlConnection connection) {
        return connection
                .preparedQuery(SELECT + filter.sql() + " order by a.code")
                .execute(filter.tuple())
                .map(rows -> Rows.list(rows, AgencyProgress::of));
    }

    private static AgencyProgress of(Row row) {
        return new AgencyProgress(
                row.getString(0),
                row.getString(1),
                AgencyKind.valueOf(row.getString(2)),
                row.getString(3),
                Stage.valueOf(row.getString(4)),
                row.getInteger(5),
                List.of(
                        LevelProgress.of(PositionKind.ADMINISTRATOR, row.getInteger(6), row.getInteger(7)),
                        LevelProgress.of(PositionKind.PENGAWAS, row.getInteger(8), row.getInteger(9)),
                        LevelProgress.of(PositionKind.ESELON_V, row.getInteger(10), row.getInteger(11))),
                row.getLocalDate(12),
                row.getLocalDate(13),
                findings((JsonObject) row.getValue(14)),
                instant(row.getOffsetDateTime(15)));
    }

    private static Map<String, Integer> findings(JsonObject counts) {
        var sorted = new LinkedHashMap<String, Integer>();
        if (counts != null) {
            counts.fieldNames().stream()
                    .sorted(Comparator.comparing((String code) -> -counts.getInteger(code))
                            .thenComparing(code -> code))
                    .forEach(code -> sorted.put(code, counts.getInteger(code)));
        }
        return sorted;
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static LevelProgress total(List<LevelProgress> levels) {
        return LevelProgress.of(
                null,
                levels.stream().mapToLong(LevelProgress::before).sum(),
                levels.stream().mapToLong(LevelProgress::removed).sum());
    }
}
