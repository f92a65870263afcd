package id.lincah.orgstructure.nomenclature.renaming;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;

/** What would become of one agency's executors, in positions. */
public record SurveyAgencyView(
        String agency,
        String name,
        int positions,
        int rename,
        int alreadyValid,
        int noMapping,
        int ambiguousEducation,
        int belowMinimumEducation) {
    static final String QUERY = """
            select c.of_agency, a.name, sum(c.positions)::int,
              coalesce(sum(c.positions) filter (where c.outcome = 'RENAME'), 0)::int,
              coalesce(sum(c.positions) filter (where c.outcome = 'ALREADY_VALID'), 0)::int,
              coalesce(sum(c.positions) filter (where c.outcome = 'NO_MAPPING'), 0)::int,
              coalesce(sum(c.positions) filter (where c.outcome = 'AMBIGUOUS_EDUCATION'), 0)::int,
              coalesce(sum(c.positions) filter (where c.outcome = 'BELOW_MINIMUM_EDUCATION'), 0)::int
            from executor_survey_count c join agency a on a.code = c.of_agency where\s""";
    static final List<String> CSV = List.of(
            "agency",
            "name",
            "positions",
            "rename",
            "already_valid",
            "no_mapping",
            "ambiguous_education",
            "below_minimum_education");

    static SurveyAgencyView of(Row row) {
        return new SurveyAgencyView(
                row.getString(0),
                row.getString(1),
                row.getInteger(2),
                row.getInteger(3),
                row.getInteger(4),
                row.getInteger(5),
                row.getInteger(6),
                row.getInteger(7));
    }

    List<Object> cells() {
        return Arrays.asList(
                agency, name, positions, rename, alreadyValid, noMapping, ambiguousEducation, belowMinimumEducation);
    }
}
