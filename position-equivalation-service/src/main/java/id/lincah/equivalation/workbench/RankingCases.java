package id.lincah.equivalation.workbench;

import id.lincah.equivalation.assessment.rules.Article4TargetLevel;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.workbench.ranking.Confidence;
import id.lincah.equivalation.workbench.ranking.FormerPost;
import id.lincah.equivalation.workbench.ranking.Ranking;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Ranks the cases of an agency set-wise: three questions to the database, whatever their number. */
@ApplicationScoped
public class RankingCases {
    /** Suggestions kept with a case. */
    static final int KEPT = 5;

    private static final String CASES = """
            select c.id, c.former_position_title, c.former_position_kind, c.former_unit_name, c.unit_functions,
              c.successor_unit_name, c.displaced_on, o.office_name, o.agency_kind, o.education, o.education_field
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.agency_id = $1 and c.id = any($2) order by c.id""";

    private final FunctionalPositions catalogue;
    private final Rankers rankers;

    RankingCases(FunctionalPositions catalogue, Rankers rankers) {
        this.catalogue = catalogue;
        this.rankers = rankers;
    }

    /** @return in the order of the ids; cases the agency does not have are left out */
    public Uni<List<RankedCase>> rank(SqlConnection db, String agency, UUID[] ids, int most) {
        return catalogue
                .refresh(db)
                .chain(done -> RankingBasis.load(db, agency))
                .chain(basis -> db.preparedQuery(CASES)
                        .execute(Tuple.of(agency).addArrayOfUUID(ids))
                        // Some thousand cases take a while: the event loop serves requests meanwhile.
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(rows -> rank(rows, basis, most)));
    }

    private List<RankedCase> rank(Iterable<Row> rows, RankingBasis basis, int most) {
        return Rows.list(rows, row -> {
            var post = post(row);
            var ranking = post.level() == null
                    ? new Ranking(Confidence.LOW, List.of())
                    : rankers.of(row.getLocalDate("displaced_on")).rank(post, basis.practice(), basis.openings(), most);
            return new RankedCase(row.getUUID("id"), post.level(), post.educationField(), ranking);
        });
    }

    private static FormerPost post(Row row) {
        return new FormerPost(
                row.getString("former_position_title"),
                row.getString("former_unit_name"),
                row.getString("successor_unit_name"),
                row.getString("office_name"),
                List.of(row.getArrayOfStrings("unit_functions")),
                "CENTRAL".equals(row.getString("agency_kind")),
                level(row),
                EducationLevel.valueOf(row.getString("education")),
                row.getString("education_field"));
    }

    private static FunctionalLevel level(Row row) {
        return Article4TargetLevel.expected(PositionKind.valueOf(row.getString("former_position_kind")))
                .orElse(null);
    }
}
