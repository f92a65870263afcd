package id.lincah.equivalation.assessmentrun;

import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A run and how far it has come.
 *
 * @param cases found when it was planned
 * @param judged by now; fewer than {@code cases} at the end when some were changed meanwhile
 * @param failingChunks that failed again and again and wait for a person
 * @param results judged cases by result
 * @param codes judged cases by the code of a finding
 * @param casesPerSecond over the last ten seconds; of the whole run once it ended
 * @param secondsLeft at that pace; null when nothing moves
 */
public record RunView(
        UUID id,
        String agency,
        long version,
        RunState state,
        boolean national,
        LocalDate referenceDate,
        List<String> agencies,
        UUID scenarioId,
        String regime,
        String ruleSet,
        String startedBy,
        OffsetDateTime startedAt,
        OffsetDateTime plannedAt,
        OffsetDateTime endedAt,
        long cases,
        long judged,
        long chunks,
        long chunksDone,
        long failingChunks,
        Map<String, Long> results,
        Map<String, Long> codes,
        long withTopUp,
        Long casesPerSecond,
        Long secondsLeft) {
    private static final String SELECT = """
            select r.id, r.agency_id, r.version, r.state, r.national, r.alignment ->> 'referenceDate' as reference_date,
              r.agencies, r.scenario_id, r.regime, r.rule_set, r.started_by, r.started_at, r.planned_at, r.ended_at, r.cases,
              c.*, (select jsonb_object_agg(k.code, k.cases) from (
                  select e.key as code, sum(e.value::bigint) as cases
                  from assessment_chunk d, jsonb_each_text(d.codes) e where d.run_id = r.id group by 1) k) as codes,
              (case when r.ended_at is not null
                then c.judged / greatest(extract(epoch from r.ended_at - r.planned_at), 0.001)
                else c.lately / least(greatest(extract(epoch from clock_timestamp() - r.planned_at), 0.001), 10) end)::bigint
                as pace
            from assessment_run r cross join lateral (
              select count(*) as chunks, count(d.done_at) as chunks_done,
                count(*) filter (where d.failures >= 5 and d.open) as failing, coalesce(sum(d.judged), 0) as judged,
                coalesce(sum(d.judged) filter (where d.done_at > clock_timestamp() - interval '10 seconds'), 0) as lately,
                coalesce(sum(d.eligible), 0) as eligible, coalesce(sum(d.conditional), 0) as conditional,
                coalesce(sum(d.needs_review), 0) as needs_review, coalesce(sum(d.rejected), 0) as rejected,
                coalesce(sum(d.with_top_up), 0) as with_top_up
              from assessment_chunk d where d.run_id = r.id) c
            """;
    private static final String ONE = SELECT + "where r.id = $1 and ($2::text is null or r.agency_id = $2)";
    private static final String LIST = SELECT + """
            where ($1::text is null or r.agency_id = $1) and ($2::text is null or r.state = $2)
              and ($3::uuid is null or r.id < $3)
            order by r.id desc limit $4""";
    static final List<String> COLUMNS = List.of(
            "id",
            "agency",
            "state",
            "national",
            "referenceDate",
            "startedBy",
            "startedAt",
            "endedAt",
            "cases",
            "judged",
            "eligible",
            "conditional",
            "needsReview",
            "notEligible",
            "withTopUp");

    /** @throws Problem 404 when absent or another agency's */
    static Uni<RunView> one(UUID id, String agency, SqlConnection db) {
        return db.preparedQuery(ONE).execute(Tuple.of(id, agency)).map(rows -> {
            if (rows.size() == 0) {
                throw Problem.notFound();
            }
            return of(rows.iterator().next());
        });
    }

    static Uni<List<RunView>> list(String agency, RunState state, UUID before, int rows, SqlConnection db) {
        return db.preparedQuery(LIST)
                .execute(Tuple.of(agency, state == null ? null : state.name(), before, rows))
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(RunView::of)
                        .toList());
    }

    private static RunView of(Row row) {
        var judged = row.getLong("judged");
        var left = row.getLong("cases") - judged;
        var pace = row.getLong("pace");
        var ended = row.getOffsetDateTime("ended_at") != null;
        return new RunView(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getLong("version"),
                RunState.valueOf(row.getString("state")),
                row.getBoolean("national"),
                LocalDate.parse(row.getString("reference_date")),
                agencies(row),
                row.getUUID("scenario_id"),
                row.getString("regime"),
                row.getString("rule_set"),
                row.getString("started_by"),
                row.getOffsetDateTime("started_at"),
                row.getOffsetDateTime("planned_at"),
                row.getOffsetDateTime("ended_at"),
                row.getLong("cases"),
                judged,
                row.getLong("chunks"),
                row.getLong("chunks_done"),
                row.getLong("failing"),
                results(row),
                codes(row),
                row.getLong("with_top_up"),
                pace,
                ended || pace == null || pace == 0 ? null : left / pace);
    }

    private static List<String> agencies(Row row) {
        var agencies = row.getArrayOfStrings("agencies");
        return agencies == null ? null : Arrays.asList(agencies);
    }

    private static Map<String, Long> results(Row row) {
        Map<String, Long> results = new TreeMap<>();
        results.put("ELIGIBLE", row.getLong("eligible"));
        results.put("ELIGIBLE_CONDITIONAL", row.getLong("conditional"));
        results.put("NEEDS_REVIEW", row.getLong("needs_review"));
        results.put("NOT_ELIGIBLE", row.getLong("rejected"));
        return results;
    }

    private static Map<String, Long> codes(Row row) {
        Map<String, Long> codes = new TreeMap<>();
        var stored = row.getJsonObject("codes");
        if (stored != null) {
            stored.fieldNames().forEach(code -> codes.put(code, stored.getLong(code)));
        }
        return codes;
    }

    List<Object> cells() {
        return Arrays.asList(
                id,
                agency,
                state,
                national,
                referenceDate,
                startedBy,
                startedAt,
                endedAt,
                cases,
                judged,
                results.get("ELIGIBLE"),
                results.get("ELIGIBLE_CONDITIONAL"),
                results.get("NEEDS_REVIEW"),
                results.get("NOT_ELIGIBLE"),
                withTopUp);
    }
}
