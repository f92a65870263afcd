package id.lincah.equivalation.workbench;

import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.workbench.ranking.Example;
import id.lincah.equivalation.workbench.ranking.Openings;
import id.lincah.equivalation.workbench.ranking.Practice;
import id.lincah.regulation.FunctionalLevel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** What a ranking of an agency's cases rests on besides the catalogue: practice it imported, its own decisions, its openings. */
record RankingBasis(Practice practice, Openings openings) {
    /**
     * Only what a person decided teaches: what was mapped by itself would teach its own mistakes, and recalled examples made
     * the ranking worse when it was measured (decision 0022).
     */
    private static final String PRACTICE = """
            select title, office, functional_code, level, 1 as times, source from practice_example where agency_id = $1
              and standing not like 'RECALLED%'
            union all
            select c.former_position_title, o.office_name, c.functional_code, c.level, count(*)::integer, 'own agency'
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.agency_id = $1 and c.mapping_source = 'OPERATOR' and c.functional_code is not null
            group by 1, 2, 3, 4""";

    private static final String OPENINGS = """
            select functional_code, level, sum(need - filled)::integer from vacancy where agency_id = $1 group by 1, 2""";

    static Uni<RankingBasis> load(SqlConnection db, String agency) {
        return db.preparedQuery(PRACTICE)
                .execute(Tuple.of(agency))
                .map(rows -> Rows.list(rows, RankingBasis::example))
                .chain(examples -> openings(db, agency)
                        .map(openings -> new RankingBasis(new Practice(List.copyOf(examples)), openings)));
    }

    private static Example example(Row row) {
        return new Example(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                FunctionalLevel.valueOf(row.getString(3)),
                row.getInteger(4),
                row.getString(5));
    }

    private static Uni<Openings> openings(SqlConnection db, String agency) {
        return db.preparedQuery(OPENINGS).execute(Tuple.of(agency)).map(rows -> {
            var openings = new Openings();
            rows.forEach(row ->
                    openings.add(row.getString(0), FunctionalLevel.valueOf(row.getString(1)), row.getInteger(2)));
            return openings;
        });
    }
}
