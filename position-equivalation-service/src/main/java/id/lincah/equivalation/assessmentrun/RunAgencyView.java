package id.lincah.equivalation.assessmentrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What came of one agency's cases in a run. */
public record RunAgencyView(
        String agency,
        long cases,
        long judged,
        long eligible,
        long conditional,
        long needsReview,
        long notEligible,
        long withTopUp) {
    private static final String LIST = """
            select agency_id, sum(cases), sum(judged), sum(eligible), sum(conditional), sum(needs_review), sum(rejected),
              sum(with_top_up)
            from assessment_chunk where run_id = $1 and ($2::text is null or agency_id > $2)
            group by agency_id order by agency_id limit $3""";
    static final List<String> COLUMNS =
            List.of("agency", "cases", "judged", "eligible", "conditional", "needsReview", "notEligible", "withTopUp");

    /** @param after an agency; null for the beginning */
    static Uni<List<RunAgencyView>> list(UUID run, String after, int rows, SqlConnection db) {
        return db.preparedQuery(LIST)
                .execute(Tuple.of(run, after, rows))
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(RunAgencyView::of)
                        .toList());
    }

    private static RunAgencyView of(Row row) {
        return new RunAgencyView(
                row.getString(0),
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }

    List<Object> cells() {
        return Arrays.asList(agency, cases, judged, eligible, conditional, needsReview, notEligible, withTopUp);
    }
}
